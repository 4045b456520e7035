import { CliError } from "../support/cli-error";
import { unknownValue } from "../support/arguments";
import { Described } from "./described";
import { PYTHON_VARIABLE, SECRET_VARIABLE } from "./secret-parts";

export const FORMATS = ["json", "sigma-cli", "terraform"] as const;
export type Format = (typeof FORMATS)[number];

export function format(value: string): Format {
  const found = FORMATS.find((one) => one === value);
  if (found !== undefined) return found;
  throw new CliError("--print", unknownValue(value, FORMATS), FORMATS.join(", "), "use one of these");
}

/** The connection for another tool. A secret is a variable in it, whose value the tool takes from the environment. */
export function printed(described: Described, as: Format, baseUrl: string): string {
  switch (as) {
    case "json":
      return `${JSON.stringify(described.body, null, 2)}\n`;
    case "sigma-cli":
      return sigmaCli(described);
    case "terraform":
      return terraform(described, baseUrl);
  }
}

const takesSecret = ({ body }: Described) => body.details.useJwt !== true;

/** How jq puts the secrets into the body. */
function filter(described: Described): string {
  const parts = [
    ...(takesSecret(described) ? [`.details.clientSecret = env.${SECRET_VARIABLE}`] : []),
    ...(described.takesPythonUsers ? [`.details.pythonSecrets = (env.${PYTHON_VARIABLE} | fromjson)`] : []),
  ];
  return parts.join(" | ") || ".";
}

/** In addition to the body, for standard error: what is done with it. */
export function hints(described: Described, baseUrl: string): string {
  const { id } = described;
  const request =
    id === undefined ? `--request POST ${baseUrl}/v2/connections` : `--request PUT ${baseUrl}/v2/connections/${encodeURIComponent(id)}`;
  return [
    "With the secret in the environment, and a token of Sigma's API in SIGMA_API_TOKEN:",
    `  curl --fail-with-body ${request} \\`,
    `    --header @<(printf 'Authorization: Bearer %s\\n' "$SIGMA_API_TOKEN") --header 'Content-Type: application/json' \\`,
    `    --data-binary @<(jq '${filter(described)}' connection.json)`,
    ...(id === undefined ? [] : ["A PUT replaces the connection: what is not in the body is gone."]),
    "",
  ].join("\n");
}

/** A script for a shell. Texts are in single quotes, in which a shell reads nothing. */
function sigmaCli(described: Described): string {
  const quoted = `'${JSON.stringify(described.body).replaceAll("'", `'\\''`)}'`;
  const { id } = described;
  const command =
    id === undefined ? "sigma api connections create" : `sigma api connections update --params '${JSON.stringify({ connectionId: id })}'`;
  return [
    "# Sigma's CLI takes the body as an argument: while it runs, other programs of this machine can see the secret.",
    ...(id === undefined
      ? []
      : ["# An update replaces the connection: what is not in the body is gone. The name of this command is not confirmed."]),
    `body=$(printf '%s' ${quoted} | jq -c '${filter(described)}')`,
    `${command} --json "$body"`,
    "",
  ].join("\n");
}

/** Of the community's provider civitaspo/sigma 0.2.0, with what keeps it from replacing the connection. */
function terraform(described: Described, baseUrl: string): string {
  const { description, poolSizes, timeoutSecs, useFriendlyNames, details, name } = described.body;
  const label = described.platform.replace(/[^a-z0-9_]/gi, "_");
  const secrets = [
    ...(takesSecret(described) ? ["clientSecret = var.sigma_oauth_client_secret"] : []),
    ...(described.takesPythonUsers ? ["pythonSecrets = jsondecode(var.sigma_python_users)"] : []),
  ];
  const variables = [
    ...(takesSecret(described) ? ["sigma_oauth_client_secret"] : []),
    ...(described.takesPythonUsers ? ["sigma_python_users"] : []),
  ];
  const lines = [
    "# The provider civitaspo/sigma, 0.2.0, is the community's. Its updates end in an error although they are carried out, and it",
    "# does not notice what is changed in Sigma. To renew the secret, use connect --update instead.",
    `# SIGMA_BASE_URL is ${baseUrl}`,
    ...variables.flatMap((variable) => [
      `variable "${variable}" {`,
      "  type      = string",
      "  sensitive = true",
      "  ephemeral = true",
      "}",
      "",
    ]),
    `resource "sigma_connection" "${label}" {`,
    `  name         = ${hcl(name)}`,
    `  details_json = jsonencode(${hcl(details)})`,
    ...(secrets.length > 0
      ? [
          `  credentials_wo = jsonencode({ ${secrets.join(", ")} })`,
          "  # Raise it by one for each new secret.",
          "  credentials_wo_version = 1",
        ]
      : []),
    "  # Without these two, the provider replaces the connection on the next apply.",
    `  description_json = jsonencode(${hcl(description ?? {})})`,
    `  pool_sizes_json  = jsonencode(${hcl(poolSizes ?? {})})`,
    ...(timeoutSecs === undefined ? [] : [`  timeout_secs = ${hcl(timeoutSecs)}`]),
    ...(useFriendlyNames === undefined ? [] : [`  use_friendly_names = ${hcl(useFriendlyNames)}`]),
    "  lifecycle {",
    "    prevent_destroy = true",
    "  }",
    "}",
    "",
  ];
  return lines.join("\n");
}

/** JSON is HCL, but for texts: what begins a reference or a directive is doubled. */
function hcl(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/([$%])\{/g, "$1$1{")
    .replaceAll("\n", "\n  ");
}
