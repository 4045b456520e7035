import { devDependencies, engines, overrides, peerDependencies } from "../../../package.json";
import { CheckedStack } from "../../../config/load";
import { mainText } from "./main-text";
import { testText } from "./test-text";

/** The packages of the project whose versions are those that the library is tested with. */
const TOOLS = ["@swc/core", "@swc/jest", "@types/jest", "@types/node", "cdktf-cli", "jest", "tsx", "typescript"] as const;

/** Also what a mistake would put there: local state and plans have secrets. */
const IGNORED = ["node_modules/", "cdktf.out/", ".terraform/", "*.tfstate", "*.tfstate.*", "*.tfplan", "*.tfvars", "*.tfvars.json"];

const DOCS = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs";

/** The files of a CDK for Terraform project with one stack, by their paths. `main.ts` is first: where it exists, nothing is written. */
export function projectFiles(stack: CheckedStack, version: string): Readonly<Record<string, string>> {
  return {
    "main.ts": mainText(stack),
    "__tests__/main.test.ts": testText(stack),
    "cdktf.json": json({
      language: "typescript",
      app: "node --import tsx main.ts",
      projectId: stack.name,
      sendCrashReports: "false",
      terraformProviders: [],
      terraformModules: [],
      context: {},
    }),
    "package.json": json(manifest(version)),
    "tsconfig.json": json({ compilerOptions: COMPILER, include: ["main.ts", "__tests__"] }),
    "README.md": readme(stack.name),
    ".gitignore": `${IGNORED.join("\n")}\n`,
  };
}

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

const COMPILER = {
  target: "es2022",
  module: "node16",
  types: ["node", "jest"],
  strict: true,
  noEmit: true,
  noUnusedLocals: true,
  skipLibCheck: true,
};

function manifest(version: string): object {
  return {
    name: "sigma-oauth",
    private: true,
    engines,
    scripts: { synth: "cdktf synth", test: "tsc && jest" },
    dependencies: { cdktf: devDependencies.cdktf, "cdktf-sigma-oauth": version, constructs: peerDependencies.constructs },
    devDependencies: {
      ...Object.fromEntries(TOOLS.map((name) => [name, devDependencies[name]])),
      // verify, expiry and explain, for what was deployed.
      "cdktf-sigma-oauth-cli": version,
    },
    overrides,
    // Types are checked by tsc: here they are only stripped.
    jest: { transform: { "\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] } },
  };
}

const readme = (stack: string) => `# OAuth for Sigma

\`main.ts\` says how people log in to Sigma, and how Sigma queries the data platform as them.

\`\`\`sh
npm install
npm test             # do the types fit, and is what matters still there?
npx cdktf synth      # write the Terraform to cdktf.out
\`\`\`

Set the [credentials of the providers](${DOCS}/permissions.md), then:

\`\`\`sh
npx cdktf deploy ${stack}
npx cdktf-sigma-oauth verify cdktf.out/stacks/${stack}    # does it work?
npx cdktf-sigma-oauth expiry cdktf.out/stacks/${stack}    # which secrets end soon?
\`\`\`

\`preventDestroy\` does not hold back a client that you remove here, nor another identity provider. To stop a plan that people who log in to Sigma would
notice, deploy with Terraform itself:

\`\`\`sh
cd cdktf.out/stacks/${stack}
terraform init
terraform plan -out tfplan
terraform show -json tfplan | npx cdktf-sigma-oauth gate -
terraform apply tfplan
\`\`\`

The state is a file in this folder, \`terraform.${stack}.tfstate\`. It contains secrets: for more than a trial, add a backend to the stack, such as
\`new S3Backend(this, { … })\`.

- [The constructs](${DOCS}/constructs.md), [permissions for the deploy](${DOCS}/permissions.md)
- [What to copy into Sigma](${DOCS}/quick-start.md#copy-the-settings-into-sigma), [operations](${DOCS}/operations.md)
`;
