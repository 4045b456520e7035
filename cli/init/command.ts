import { Command, Option } from "commander";
import { CONVENTIONAL } from "../config/config-file";
import { Io } from "../support/io";
import { FLAGS } from "./flags";

interface Options {
  readonly output: string;
  readonly pipeline?: string;
  readonly platform?: string;
  readonly backend?: string;
  readonly stack?: string;
  readonly typescript?: boolean;
}

/** What was given for the flags of the answers, by their names in camel case. */
type Values = Readonly<Record<string, string | undefined>>;

const EXAMPLE =
  'cdktf-sigma-oauth init okta --deployment AWS-EU --org-name acme --groups "Data Analysts" ' +
  "--snowflake-organization ACME --snowflake-account ANALYTICS";

/** `cdktf-sigma-oauth init`: a new config, by questions or flags. */
export function addInit(program: Command, io: Io, finish: (exitCode: number) => void, version: string): void {
  const command = program
    .command("init")
    .description(`write ${CONVENTIONAL}, a README and a .gitignore; asks for what the flags do not say, and overwrites nothing`)
    .argument("[identity-provider]", "okta, entra, auth0, pingone, pingfederate, databricks or existing")
    .option("-o, --output <folder>", "where to write", ".")
    .addOption(
      new Option("--platform <name>", "what Sigma queries (default: snowflake); databricks trusts the identity provider").choices([
        "snowflake",
        "databricks",
        "both",
      ]),
    )
    .option("--stack <name>", "the stack's name (default: sigma)")
    .option("--typescript", "write a CDK for Terraform project with constructs and a test, instead of a config")
    .addOption(
      new Option("--pipeline <system>", "also write a pipeline, and settings for Renovate: github, gitlab or azure")
        .choices(["github", "gitlab", "azure"])
        .conflicts("typescript"),
    )
    .addOption(
      new Option("--backend <type>", "where Terraform keeps its state (default: a file)")
        .choices(["s3", "gcs", "azurerm", "remote", "cloud"])
        .conflicts("typescript"),
    );
  Object.entries(FLAGS).forEach(([flag, meaning]) => command.addOption(new Option(`--${flag} <value>`, meaning)));
  command
    .addHelpText("after", `\nExample:\n  $ ${EXAMPLE}`)
    .action(async (vendor: string | undefined, { output, stack, pipeline, platform, backend, typescript }: Options) => {
      const given = command.opts<Values>();
      const { init } = require("./init") as typeof import("./init");
      const values = Object.fromEntries(Object.keys(FLAGS).map((flag) => [flag, given[new Option(`--${flag}`).attributeName()]]));
      finish(await init({ vendor, stack, pipeline, platform, backend, version, typescript, values }, output, io));
    });
}
