import { described } from "../../lib/entra/described";
import { appRules, serverRules } from "../../lib/entra/rules";
import { signInFrequencyRules } from "../../lib/entra/sign-in-frequency-rules";
import { violationIf } from "../../lib/findings/checks";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { findings, given, Rule, Violation } from "../../lib/findings/rule";
import { pathText } from "../read/path-text";
import { entryOf } from "../resolve/adopted";
import { Source } from "../resolve/bindings";
import { API, APP, ResolvedEntra } from "../resolve/entra";
import { EntraConfig } from "../schema/entra";
import { Checked } from "./checked";
import { appFindings, located, relocate } from "./places";

/** References for what only Entra knows before the API is there. */
const UNREGISTERED = { clientId: "${clientId}", identifierUri: "${identifierUri}" };

export function checkEntra({ source, api, apps, signInFrequency }: ResolvedEntra): Checked {
  return {
    server: described(api, UNREGISTERED),
    directory: {
      label: `the Entra ID tenant ${source.idp.tenantId}`,
      objects: [{ kind: "API", name: source.idp.apiName, at: "identityProvider.apiName", isUnique: false }],
    },
    findings: [
      ...findings(entraStackRules, source),
      ...located(API, source, namedFindings(serverRules, api)),
      ...(signInFrequency ? relocate(findings(signInFrequencyRules, signInFrequency), () => "identityProvider.signInFrequencyDays") : []),
      ...appFindings(APP, apps, appRules),
    ],
  };
}

/** Rules about keys that no construct has. */
export const entraStackRules: readonly Rule<Source<EntraConfig>>[] = [
  {
    id: "ENTRA-ADOPT",
    severity: "error",
    why:
      "Fires when a service principal, a consent, a scope or an identifier URI is adopted without the application that it belongs to. " +
      "Also set the application's object id.",
    check: ({ config: { adopt } }) => {
      if (adopt === undefined) return [];
      const { id, ...parts } = adopt.authorizationServer ?? {};
      const alone = (at: string, value: unknown): Violation => ({
        at,
        given: `${given(value)} without the object id of the application`,
        allowed: "only together with it",
        fix: "also set the application's object id",
      });
      return [
        ...(id === undefined ? Object.entries(parts).map(([key, value]) => alone(`adopt.authorizationServer.${key}`, value)) : []),
        ...(["servicePrincipals", "consents"] as const).flatMap((key) =>
          Object.entries(adopt[key])
            .filter(([client]) => entryOf(adopt.clients, client) === undefined)
            .map(([client, value]) => alone(pathText(["adopt", key, client]), value)),
        ),
      ];
    },
  },
  {
    id: "ENTRA-ADOPT-CONSENT",
    severity: "error",
    why:
      "Fires when consents are adopted with `adminConsent: false`, which leaves consents unmanaged. Remove the ids, which leaves the " +
      "consents as they are, or remove `adminConsent`.",
    check: ({ idp, config: { adopt } }) =>
      idp.adminConsent
        ? []
        : Object.keys(adopt?.consents ?? {}).map((client) => ({
            at: pathText(["adopt", "consents", client]),
            given: "given with adminConsent: false",
            allowed: "only if the deploy grants consent",
            fix: "remove them, which leaves the consents as they are, or remove adminConsent",
          })),
  },
  {
    id: "ENTRA-FREQUENCY-ENFORCED",
    severity: "error",
    why: "Fires when `signInFrequencyEnforced` is true and `signInFrequencyDays` is missing. Without it, there is no policy to enforce.",
    check: ({ idp }) =>
      violationIf(idp.signInFrequencyEnforced && idp.signInFrequencyDays === undefined, {
        at: "identityProvider.signInFrequencyEnforced",
        given: `${given(true)} without signInFrequencyDays`,
        allowed: "only together with it",
        fix: "also set signInFrequencyDays: without it, there is no policy",
      }),
  },
];
