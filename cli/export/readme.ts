import { renewalOf } from "./renewal";
import { isObject, StackJson } from "./stack-json";

/** What the README of a stack is about. */
export interface Subject {
  readonly name: string;
  readonly stack: StackJson;
  /** All stacks of the config, each after those that it reads from. */
  readonly stacks: readonly string[];
  /** The other files. */
  readonly files: readonly string[];
  /** How many resources get another address. */
  readonly moved: number;
}

const DOCS = "https://github.com/cdktf-sigma-oauth/cdktf-sigma-oauth/blob/main/docs";

/** What each file is, in the order of the table. */
const FILES: Readonly<Record<string, string>> = {
  "main.tf": "resources and what they look up",
  "providers.tf": "versions, the backend, providers",
  "variables.tf": "values that you set: secrets",
  "outputs.tf": "what goes into Sigma's forms, and what programs read",
  "checks.tf": "warnings at plan before a credential expires",
  "imports.tf": "objects created by hand that this Terraform imports; delete it after the first apply",
  "moved.tf": "the addresses of the generated Terraform; delete it after the first apply of every copy",
};

/** The page for those who own the files from now on. */
export function readmeOf(subject: Subject): string {
  const { name, files, stack } = subject;
  const variables = Object.keys(stack.variable ?? {});
  const parts = [
    `# ${name}: OAuth for Sigma`,
    "This Terraform lets people log in to Sigma, and Sigma query the data platform as them. It was written by `cdktf-sigma-oauth export` and is yours: " +
      "edit it like any other. Terraform 1.5 or newer, or OpenTofu, runs it.",
    [
      "| File | Content |",
      "| --- | --- |",
      ...Object.keys(FILES).flatMap((file) => (files.includes(file) ? [`| \`${file}\` | ${FILES[file]} |`] : [])),
    ].join("\n"),
    "## Switch to these files",
    stepsOf(subject).join("\n"),
    "**Never deploy the config again after that.** It has the old addresses: its plan would create everything a second time and destroy what is here.",
    "## State",
    stateOf(subject),
    "## Credentials",
    [
      `The providers read their credentials from environment variables: [permissions and variables](${DOCS}/permissions.md).`,
      ...(variables.length === 0
        ? []
        : [
            `Set ${listed(variables.map((variable) => `\`TF_VAR_${variable}\``))} as well; never write the value to a file that is committed.`,
          ]),
    ].join(" "),
    ...renewalPart(stack),
    "## Later",
    [
      `- The outputs keep their names, so \`npx cdktf-sigma-oauth verify .\` and \`expiry .\` [still work here](${DOCS}/verify.md), and \`gate\` [reads plans of this folder](${DOCS}/commands.md#gate).`,
      "- `prevent_destroy` protects clients, servers and integrations: people cannot log in to Sigma without them.",
      "- Read a provider's changelog before you change its version in `providers.tf`, and run a plan.",
    ].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function stepsOf({ name, stacks, moved, files, stack }: Subject): string[] {
  const isLocal = stack.terraform.backend?.local !== undefined;
  const others = stacks.filter((other) => other !== name);
  const first = stacks[0] === name;
  const order =
    others.length === 0
      ? []
      : [
          first
            ? `This stack comes first: ${listed(others.map(code))} may read its state.`
            : `Switch ${listed(stacks.slice(0, stacks.indexOf(name)).map(code))} first.`,
        ];
  const moves =
    moved === 0
      ? "no changes"
      : `${moved === 1 ? "1 resource that has" : `${moved} resources that have`} moved, and nothing to add, change or destroy`;
  const imports = files.includes("imports.tf")
    ? ["What is adopted and not yet in the state shows as an import, with what the import changes."]
    : [];
  const steps = [
    ["Deploy the config a last time. Its plan must be empty.", ...order],
    [
      `Copy this folder into your repository${isLocal ? " and correct the path of the state, as described below" : ""}. Commit \`.terraform.lock.hcl\`, which \`terraform init\` writes, with the checksums of every platform that you use: ` +
        "`terraform providers lock -platform=linux_amd64 -platform=darwin_arm64 -platform=windows_amd64`. If you kept a lock file for this stack, copy it here before `init`.",
    ],
    ["Run `terraform init`, then `terraform plan`. It must show " + moves + ".", ...imports],
    ["Run `terraform apply`, then `terraform plan` again: no changes."],
    [
      "Delete the config, its output folder and its pipeline, or remove the stack from the config. From now on, these files are the source.",
    ],
    ...(moved === 0 ? [] : [[`Delete ${listed(["moved.tf", "imports.tf"].filter((file) => files.includes(file)).map(code))}.`]]),
  ];
  return steps.map((sentences, index) => `${index + 1}. ${sentences.join(" ")}`);
}

function stateOf({ stack: { terraform, data } }: Subject): string {
  const reads =
    data?.terraform_remote_state === undefined
      ? []
      : ["`main.tf` reads the state of another stack: when that one moves, correct its place there."];
  return [ownState(terraform), ...reads].join(" ");
}

function ownState({ backend }: StackJson["terraform"]): string {
  const local = backend?.local;
  if (isObject(local) && typeof local.path === "string") {
    return (
      `The state is the file that the config used, \`${local.path}\`, as seen from this folder. It contains secrets. If you move the folder, correct ` +
      "`path` in `providers.tf`, or move the file as well. Better, use a backend that encrypts and locks it: replace the `backend` block, then run " +
      "`terraform init -migrate-state`."
    );
  }
  return "The state stays where the config kept it: `providers.tf` names the same place. It contains secrets.";
}

function renewalPart(stack: StackJson): string[] {
  const steps = renewalOf(stack);
  return steps.length === 0 ? [] : ["## Renew a secret", steps.map((step) => `- ${step}`).join("\n")];
}

const code = (text: string) => `\`${text}\``;

/** "a, b and c" */
function listed(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1)}`;
}
