import { Setup } from "./setup";
import { Login, loginsOf, secretLoginsOf, System, Variable } from "./pipeline-credentials";

/** The parts of a pipeline that depend on the vendors, as lines without their indentation. */

type Block = (setup: Setup) => string[];

export const BLOCKS: Readonly<Record<System, Readonly<Record<string, Block>>>> = {
  github: {
    settings: (setup) => settings("In both environments", loginsOf(setup, "github")),
    login: (setup) => (has(setup, "github", "snowflake-token") ? SNOWFLAKE_TOKEN : []),
    environment: (setup) => environment(loginsOf(setup, "github"), (name, isSecret) => `\${{ ${isSecret ? "secrets" : "vars"}.${name} }}`),
  },
  gitlab: {
    settings: (setup) => [
      ...settings("Of sigma-oauth", loginsOf(setup, "gitlab")),
      ...settings("Of sigma-oauth-plan", secretLoginsOf(setup).map(withFixed)),
    ],
    tokens: (setup) => tokens(loginsOf(setup, "gitlab")),
  },
  azure: {
    settings: (setup) => settings("In both variable groups", loginsOf(setup, "azure")),
    "login-plan": (setup) => serviceConnection(setup, "sigma-oauth-plan"),
    "login-apply": (setup) => serviceConnection(setup, "sigma-oauth"),
    environment: (setup) => environment(loginsOf(setup, "azure"), (name) => `$(${name})`),
  },
};

const has = (setup: Setup, system: System, step: Login["step"]) => loginsOf(setup, system).some((login) => login.step === step);

/** What a person configures, as comments. */
function settings(where: string, logins: readonly Login[]): string[] {
  const variables = logins.flatMap((login) => login.variables);
  const names = (kind: "secret" | "variable") => variables.filter(({ from }) => from === kind).map(({ name }) => name);
  const trust = logins.flatMap((login) => login.trust ?? []);
  return [
    ...listed(`${where}, secrets`, names("secret")),
    ...listed(`${where}, variables`, names("variable")),
    ...trust.map((line) => `# - ${line}.`),
  ];
}

const LONGEST = 148;

/** A list as comments, on as many lines as it needs. */
function listed(what: string, names: readonly string[]): string[] {
  const lines: string[] = [];
  names.forEach((name, index) => {
    const item = `${name}${index === names.length - 1 ? "." : ","}`;
    const last = lines.at(-1) ?? `# - ${what}:`;
    if (last.length + item.length < LONGEST) lines.splice(-1, 1, `${last} ${item}`);
    else lines.push(`#   ${item}`);
  });
  return lines;
}

/** Where nothing in the file sets them, values that are the same for everyone are also variables. */
function withFixed({ trust: _, ...login }: Login): Login {
  const set = ({ name, from }: Variable): Variable =>
    typeof from === "object" && "value" in from ? { name: `${name}=${from.value}`, from: "variable" } : { name, from };
  return { ...login, variables: login.variables.map(set) };
}

/** The variables of a step. */
function environment(logins: readonly Login[], reference: (name: string, isSecret: boolean) => string): string[] {
  return logins
    .flatMap((login) => login.variables)
    .flatMap(({ name, from }) => {
      if (typeof from === "string") return [`${name}: ${reference(name, from === "secret")}`];
      return "value" in from ? [`${name}: ${scalar(from.value)}`] : [];
    });
}

/** The tokens of a job in GitLab, and its variables that are the same for everyone. The rest are there without being named. */
function tokens(logins: readonly Login[]): string[] {
  const variables = logins.flatMap((login) => login.variables);
  const issued = variables.flatMap(({ name, from }) =>
    typeof from === "object" && "audience" in from ? [`  ${name}:`, `    aud: ${scalar(from.audience)}`] : [],
  );
  const fixed = variables.flatMap(({ name, from }) =>
    typeof from === "object" && "value" in from ? [`  ${name}: ${scalar(from.value)}`] : [],
  );
  return [...(issued.length > 0 ? ["id_tokens:", ...issued] : []), ...(fixed.length > 0 ? ["variables:", ...fixed] : [])];
}

/** A text that YAML takes for one. */
const scalar = (text: string) => (text === "true" ? JSON.stringify(text) : text);

const SNOWFLAKE_TOKEN = [
  "- name: A token for Snowflake, which is valid for some minutes",
  "  run: |",
  '    address="$ACTIONS_ID_TOKEN_REQUEST_URL&audience=snowflakecomputing.com"',
  '    answer="$(curl --fail --silent --show-error --header "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$address")"',
  '    token="$(jq --raw-output .value <<< "$answer")"',
  '    echo "::add-mask::$token"',
  '    echo "SNOWFLAKE_TOKEN=$token" >> "$GITHUB_ENV"',
];

/** The azuread provider finds a service connection only if a task of the job has it. */
function serviceConnection(setup: Setup, name: string): string[] {
  if (!has(setup, "azure", "service-connection")) return [];
  return [
    "- task: AzureCLI@2",
    "  displayName: Load the service connection",
    `  inputs: { azureSubscription: ${name}, scriptType: bash, scriptLocation: inlineScript, inlineScript: "true" }`,
  ];
}
