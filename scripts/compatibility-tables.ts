import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { table } from "./markdown";

/** The tables of docs/compatibility.md: from package.json, the providers' schemas and the matrix of .github/workflows/test.yml. */

const read = (file: string) => readFileSync(join(__dirname, "..", file), "utf8");

/** The providers, in the order of the table. */
const PROVIDERS = {
  okta: "Okta",
  azuread: "Microsoft Entra ID",
  auth0: "Auth0",
  pingone: "PingOne",
  pingfederate: "PingFederate",
  databricks: "Databricks",
  snowflake: "Snowflake",
  time: "Time",
  random: "Random",
} as const;

/** Those that have no example of their own. */
const UTILITIES: readonly string[] = ["time", "random"];

export function providerTable(): string {
  const schemas = readdirSync(join(__dirname, "../schemas")).map((file) => /^(\w+)-([\d.]+)\.json$/.exec(file)!);
  const rows = Object.entries(PROVIDERS).map(([name, vendor]) => {
    const versions = schemas.flatMap(([, provider, version]) => (provider === name ? [version] : [])).sort(byVersion);
    const [both, utility] = [
      versions.length > 1 && ", both versions",
      UTILITIES.includes(name) && ", as part of every example that uses it",
    ];
    return [`${vendor} (\`${name}\`)`, versions[0], versions.at(-1)!, `sandbox and real binary${both || ""}${utility || ""}`];
  });
  return table([["Terraform provider", "Pinned", "Newest tried", "Tested how"], ...rows]);
}

/** What the tests run with: a row of the matrix in .github/workflows/test.yml. */
interface Combination {
  readonly node: number;
  readonly engine: "terraform" | "tofu";
  readonly version: string;
}

/** Every combination with which the tests run. */
export function combinations(): Combination[] {
  const workflow = parse(read(".github/workflows/test.yml")) as { jobs: { test: { strategy: { matrix: { include: Combination[] } } } } };
  return workflow.jobs.test.strategy.matrix.include;
}

export function toolTable(): string {
  const { engines, peerDependencies, devDependencies } = JSON.parse(read("package.json")) as {
    engines: { node: string };
    peerDependencies: Record<"cdktf" | "constructs", string>;
    devDependencies: Record<"cdktf" | "constructs", string>;
  };
  const tested = combinations();
  const engine = (name: Combination["engine"]) => distinct(tested.filter((row) => row.engine === name).map(({ version }) => version));
  return table([
    ["Tool", "Needed", "Tested with"],
    ["Terraform", "1.5 or newer", engine("terraform").join(", ")],
    ["OpenTofu", "1.6 or newer", engine("tofu").join(", ")],
    ["Node.js", inWords(engines.node), distinct(tested.map(({ node }) => `${node}`)).join(", ")],
    ["`cdktf`", `\`${peerDependencies.cdktf}\``, devDependencies.cdktf],
    ["`constructs`", `\`${peerDependencies.constructs}\``, devDependencies.constructs],
  ]);
}

/** A range of versions of Node.js as people say it: `^20.19.0 || >=24.0.0` is "20.19, 24 or newer". */
function inWords(range: string): string {
  const version = (part: string) => part.replace(/^(\^|>=)/, "").replace(/(\.0){1,2}$/, "");
  return range
    .split(" || ")
    .map((part) => `${version(part)}${part.startsWith(">=") ? " or newer" : ""}`)
    .join(", ");
}

const distinct = (versions: readonly string[]) => [...new Set(versions)].sort(byVersion);

function byVersion(left: string, right: string): number {
  return left.localeCompare(right, "en", { numeric: true });
}
