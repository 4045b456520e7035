import { CLIENT_OUTPUTS, OutputField, prefixed, secretCommand, switchTo } from "../../lib/hand-off/outputs";
import { Outputs } from "../support/outputs";

const HIDDEN = "(secret; show with --secrets)";

/** What the sheet of a client has already, under the labels of Sigma's forms. */
const IN_SHEET: readonly OutputField[] = [
  CLIENT_OUTPUTS.settings,
  CLIENT_OUTPUTS.metadataUri,
  CLIENT_OUTPUTS.clientId,
  CLIENT_OUTPUTS.clientSecret,
  CLIENT_OUTPUTS.scopes,
  CLIENT_OUTPUTS.requirePkce,
  CLIENT_OUTPUTS.useJwt,
];

/** The outputs with nothing in the place of what is sensitive. */
export function withoutSecrets(outputs: Outputs): Outputs {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => [name, output.sensitive ? { ...output, value: null } : output]),
  );
}

/** The outputs of a stack as they are pasted: the sheet of each client, then everything else. */
export function outputText(stack: string, outputs: Outputs): string {
  const clients = clientsIn(outputs);
  const inSheets = new Set(clients.flatMap((client) => IN_SHEET.map((field) => prefixed(client, field))));
  const others = Object.keys(outputs).filter((name) => !inSheets.has(name));
  return [
    `stack ${stack}`,
    "",
    ...clients.flatMap((client) => [`client ${client}`, sheet(client, outputs), ""]),
    ...(others.length > 0 ? ["other outputs", ...others.flatMap((name) => entry(name, outputs[name]))] : []),
    "",
  ].join("\n");
}

function clientsIn(outputs: Outputs): string[] {
  const ending = prefixed("", CLIENT_OUTPUTS.settings);
  return Object.keys(outputs)
    .filter((name) => name.endsWith(ending) && typeof outputs[name].value === "string")
    .map((name) => name.slice(0, -ending.length));
}

/** The fields of Sigma's forms, with the secret itself where it is to be shown. */
function sheet(client: string, outputs: Outputs): string {
  const text = outputs[prefixed(client, CLIENT_OUTPUTS.settings)].value as string;
  const secret = outputs[prefixed(client, CLIENT_OUTPUTS.clientSecret)]?.value;
  const shown = typeof secret === "string" ? secret : HIDDEN;
  const command = `: ${secretCommand(client)}`;
  return text
    .split("\n")
    .map((line) => (line.endsWith(command) ? `${line.slice(0, -command.length)}: ${shown}` : line))
    .map((line) => `  ${line}`)
    .join("\n");
}

function entry(name: string, { value, sensitive }: Outputs[string]): string[] {
  if (value === null && sensitive) return [`  ${name}: ${HIDDEN}`];
  if (isObject(value)) return [`  ${name}:`, ...Object.entries(value).map(([key, part]) => `    ${key}: ${pasted(part)}`)];
  const text = pasted(value);
  // Statements are pasted as they are.
  return text.includes("\n") ? [`  ${name}:`, "", text.trimEnd(), ""] : [`  ${name}: ${text}`];
}

/** A value as a form takes it. */
function pasted(value: unknown): string {
  if (typeof value === "boolean") return switchTo(value);
  if (value === null || value === undefined) return "none";
  if (Array.isArray(value)) return value.map(pasted).join(" ");
  return typeof value === "string" ? value : JSON.stringify(value);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);
