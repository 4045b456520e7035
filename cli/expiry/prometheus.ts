import { Assessment, needsAction } from "./assess";

interface Metric {
  readonly name: string;
  readonly help: string;
  /** Its value for a credential; undefined if it has none. */
  readonly value: (assessment: Assessment) => number | undefined;
}

/** Names, labels and units are contract. */
const METRICS: readonly Metric[] = [
  {
    name: "sigma_oauth_credential_needs_action",
    help: "1 if the credential has expired or is due, otherwise 0.",
    value: (assessment) => (needsAction(assessment) ? 1 : 0),
  },
  {
    name: "sigma_oauth_credential_expiry_timestamp_seconds",
    help: "When the credential stops working, in seconds since 1970; missing if it never expires.",
    value: ({ credential }) => seconds(credential.endDate),
  },
  {
    name: "sigma_oauth_credential_renew_by_timestamp_seconds",
    help: "By when to renew the credential, in seconds since 1970: when it expires or, if it never does, when it counts as old.",
    value: ({ renewBy }) => seconds(renewBy),
  },
  {
    name: "sigma_oauth_credential_warning_timestamp_seconds",
    help: "From when on Terraform warns of the credential, in seconds since 1970; missing if it does not.",
    value: ({ credential }) => seconds(credential.warnDate),
  },
  {
    name: "sigma_oauth_credential_created_timestamp_seconds",
    help: "When the credential was created, in seconds since 1970; missing if unknown.",
    value: ({ credential }) => seconds(credential.madeAt),
  },
];

/**
 * Metrics in Prometheus' text format, which node_exporter's textfile collector and the Pushgateway also take. A metric without any value is left out.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format
 */
export function prometheus(assessments: readonly Assessment[]): string {
  return METRICS.map(({ name, help, value }) => {
    const samples = assessments.flatMap((assessment) => {
      const found = value(assessment);
      return found === undefined ? [] : [`${name}${labels(assessment)} ${found}\n`];
    });
    return samples.length === 0 ? "" : [`# HELP ${name} ${help}\n`, `# TYPE ${name} gauge\n`, ...samples].join("");
  }).join("");
}

/** The same for each metric of a credential; nothing that changes when a credential is renewed, as that would be a new series. */
function labels({ credential: { id, identityProvider, kind } }: Assessment): string {
  const pairs = Object.entries({ client: id, identity_provider: identityProvider, kind });
  return `{${pairs.map(([name, value]) => `${name}="${escaped(value)}"`).join(",")}}`;
}

const escaped = (value: string) => value.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"');

const seconds = (date: Date | undefined) => (date === undefined ? undefined : Math.floor(date.getTime() / 1000));
