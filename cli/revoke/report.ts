import { AT_IDENTITY_PROVIDER, inSnowflake, REMAINS } from "./off-boarding";
import { Outcome } from "./revoke";
import { Surroundings } from "./surroundings";

export interface Report {
  readonly baseUrl: string;
  readonly isDryRun: boolean;
  readonly outcomes: readonly Outcome[];
  readonly surroundings: Surroundings;
}

const SUMMARY: readonly (readonly [Outcome["status"], string])[] = [
  ["revoked", "revoked"],
  ["would-be-revoked", "would be revoked"],
  ["failed", "failed"],
  ["not-tried", "not tried"],
];

/** For people: what was done, and what is left to do. */
export function reportText({ baseUrl, isDryRun, outcomes, surroundings }: Report): string {
  const lines = outcomes.map(({ email, status, why }) => `${MARKS[status]} ${email}: ${why}`);
  const counts = SUMMARY.flatMap(([status, words]) => {
    const count = outcomes.filter((one) => one.status === status).length;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  const found = outcomes.filter(({ memberId }) => memberId !== undefined);
  const { identityProviders, hasSnowflake } = surroundings;
  const rest = [
    "",
    "What remains:",
    ...REMAINS.map((text) => `- ${text}`),
    "",
    "At the identity provider:",
    ...identityProviders.map((name) => `- ${name}: ${AT_IDENTITY_PROVIDER[name].replaceAll("`", "")}`),
    ...(hasSnowflake ? ["", "In Snowflake:", inSnowflake(emailsOf(found))] : []),
  ];
  const head = isDryRun ? [`${baseUrl}: nothing was changed (--dry-run)`] : [`${baseUrl}:`];
  return [...head, ...lines, counts.join(", "), ...(found.length > 0 ? rest : []), ""].join("\n");
}

const MARKS: Readonly<Record<Outcome["status"], string>> = { revoked: "✓", "would-be-revoked": "?", failed: "✗", "not-tried": "-" };

const emailsOf = (outcomes: readonly Outcome[]) => outcomes.map(({ email }) => email);

/** For programs. */
export function reportJson({ baseUrl, isDryRun, outcomes, surroundings }: Report): string {
  const { identityProviders, hasSnowflake } = surroundings;
  const report = {
    sigma: baseUrl,
    dryRun: isDryRun,
    people: outcomes,
    remains: REMAINS,
    identityProvider: Object.fromEntries(identityProviders.map((name) => [name, AT_IDENTITY_PROVIDER[name].replaceAll("`", "")])),
    snowflake: hasSnowflake ? inSnowflake(emailsOf(outcomes.filter(({ memberId }) => memberId !== undefined))) : undefined,
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
