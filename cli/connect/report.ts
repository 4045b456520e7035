import { SigmaApi } from "../sigma/api";
import { quote } from "../support/text";
import { Result } from "./carry-out";
import { Difference } from "./compare";
import { at } from "./fields";
import { named } from "./match";
import { Plan } from "./plan";
import { withoutSecrets } from "./secret-parts";
import { replacement } from "./replacement";
import { fillIn } from "./unreturned";

const shown = (value: unknown) => (value === undefined ? "not set" : quote(value));
const line = ({ path, inSigma, inOutputs }: Difference) => `    ${path}: ${shown(inSigma)} in Sigma, ${shown(inOutputs)} in the outputs\n`;
const list = (title: string, paths: readonly string[]) => (paths.length === 0 ? "" : `  ${title}: ${paths.join(", ")}\n`);

/** Fields that have the same purpose. Sigma's API does not say which one counts. */
const ALTERNATIVES = [
  ["details.account", "details.server", "details.host"],
  ["details.host", "details.workspaceUrl"],
];

/** What was found, and what would be sent. */
export function planText(plan: Plan): string {
  const { described, connection, archived, differences, kept, uncompared, missing, unsendable, parts } = plan;
  const { body, name, client, platform } = described;
  const whole = connection === undefined ? body : replacement(body, connection);
  const unclear = ALTERNATIVES.filter((paths) => paths.filter((path) => at(body, path) !== undefined).length > 1);
  return [
    `${quote(name)}, client ${client}, ${platform}\n`,
    connection === undefined ? "  not in Sigma\n" : `  in Sigma: ${named(connection)}\n`,
    list("archived in Sigma, and not used", archived.map(named)),
    differences.length > 0 ? `  differs:\n${differences.map(line).join("")}` : connection === undefined ? "" : "  nothing differs\n",
    list("kept as it is in Sigma", kept),
    list("sent, but cannot be compared, because Sigma does not return it", uncompared),
    list("in Sigma, but in no request, so that nobody knows whether an update keeps it", unsendable),
    ...unclear.map(
      (paths) => `  Sigma's API does not say which counts: ${paths.filter((path) => at(body, path) !== undefined).join(", ")}\n`,
    ),
    `  would be sent:\n${indented(JSON.stringify(withoutSecrets(whole, parts), null, 2))}\n`,
    missing.length > 0 && connection !== undefined
      ? `  An update needs these keys in the connection's entry in the config, because Sigma does not return them:\n${fillIn(missing)}\n`
      : "",
  ].join("");
}

const indented = (text: string) =>
  text
    .split("\n")
    .map((each) => `    ${each}`)
    .join("\n");

/** What was done. */
export function resultText({ plan, action, connection, remaining, foundLater }: Result): string {
  const { described, differences, uncompared } = plan;
  const lost = foundLater ? " (the answer was lost; Sigma was asked)" : "";
  const done = {
    create: () => `created${lost}: ${named(connection!)}`,
    update: () => {
      const fields = differences.map(({ path }) => path);
      const changed = fields.length > 0 ? `changed ${fields.join(", ")}` : "nothing differed";
      return `updated${lost}: ${named(connection!)}: ${changed}${uncompared.length > 0 ? `; sent ${uncompared.join(", ")}` : ""}`;
    },
    nothing: () => `nothing to change: ${named(connection!)}`,
  }[action]();
  const otherwise =
    remaining.length > 0 ? `  in Sigma, some values differ from those that were sent:\n${remaining.map(line).join("")}` : "";
  return `${quote(described.name)}: ${done}\n${otherwise}`;
}

/** The same for programs. */
export function json(results: readonly { readonly plan: Plan; readonly result?: Result }[]): string {
  const entries = results.map(({ plan, result }) => ({
    client: plan.described.client,
    name: plan.described.name,
    platform: plan.described.platform,
    id: (result?.connection ?? plan.connection)?.connectionId ?? null,
    exists: plan.connection !== undefined,
    done: result?.action ?? null,
    differences: plan.differences,
    remaining: result?.remaining ?? [],
    uncompared: plan.uncompared,
    kept: plan.kept,
    missing: plan.missing,
    unsendable: plan.unsendable,
  }));
  return `${JSON.stringify({ connections: entries }, (_, value: unknown) => value ?? null, 2)}\n`;
}

/** Where it is, and as whom. */
export const headline = (api: SigmaApi, organizationId: string) => `Sigma: ${api.baseUrl}, organization ${quote(organizationId)}\n\n`;
