import { all, must, violationIf, mustNot, wholeNumber } from "../findings/checks";
import { isPlainWord } from "../findings/plain-text";
import { isReference } from "../findings/reference";
import { given, Rule, RuleText, show, Violation } from "../findings/rule";
import { AdoptedObject } from "../sigma/adopted-object";
import { capabilityRules } from "../sigma/capability-rules";
import { usesJwt } from "../sigma/client-defaults";
import { DEFAULT_PURPOSES, OAuthPurpose } from "../sigma/oauth-purpose";
import { pingFederateCapabilities } from "./capabilities";
import { SigmaPingFederateClientProps } from "./props";

/** An id that people choose for an object of the server. */
export const isServerId = (text: string) => isPlainWord(text, { most: 256 });
export const SERVER_ID_FORM = '1 to 256 characters without spaces, quotes, backslashes and "%{"';

/** The longest time for which two secrets are valid. This library's choice: PingFederate documents no limit. */
const MOST_PREVIOUS_DAYS = 365;

/** The client id where none is given. */
export const DEFAULT_CLIENT_ID = "sigma";

/** What is adopted has the id that it is to have: with another one it would be imported, and then replaced. */
export function otherId(at: string, adopted: AdoptedObject | undefined, own: string, key: string): Violation[] {
  if (adopted?.id === undefined || isReference(adopted.id) || isReference(own) || adopted.id === own) return [];
  const allowed = `the same id as ${key}, which is ${show(own)}`;
  return [{ at, given: given(adopted.id), allowed, fix: `set ${key} to the same id, and keep it there` }];
}

/** An id under which something is adopted: a client's, or a token manager's. */
export const adoptIdRule: RuleText = {
  id: "PINGFEDERATE-ADOPT-ID",
  severity: "error",
  why:
    "Fires when the id of the object to adopt differs from the id in the config: `identityProvider.managerId`, or the client's " +
    "`clientId`. Terraform would import the object and then replace it, and nobody could log in to Sigma. Use the same id in both places.",
};

/** What PingFederate asks of a client, on top of what Sigma asks. */
export const pingFederateClientRules: readonly Rule<SigmaPingFederateClientProps>[] = [
  ...capabilityRules("PINGFEDERATE", pingFederateCapabilities),
  {
    id: "PINGFEDERATE-CLIENT-ID",
    severity: "error",
    why:
      "Fires when the client id, or the id of the OpenID Connect policy, is empty, has more than 256 characters, or has spaces, quotes, " +
      "backslashes or `%{`. The limit of 256 characters is not confirmed.",
    check: all(
      must("clientId", isServerId, { allowed: SERVER_ID_FORM, fix: "use a short name, such as sigma" }),
      must("oidcPolicyId", isServerId, { allowed: SERVER_ID_FORM, fix: "copy the policy's id from the administrative console" }),
    ),
  },
  {
    ...adoptIdRule,
    check: ({ adopt, clientId = DEFAULT_CLIENT_ID }) => otherId("adopt.id", adopt, clientId, "clientId"),
  },
  {
    id: "PINGFEDERATE-SECRET-PREVIOUS",
    severity: "error",
    why:
      "Fires when a secret is set with version 2 or later, but not the previous one, which stays valid until Sigma has the new one. " +
      "Pass the previous secret as a reference, or set `previousSecretDays: 0` to end it on deploy.",
    check: ({ clientSecret, previousClientSecret, credentialVersion = 1, previousSecretDays }) =>
      violationIf(clientSecret !== undefined && credentialVersion > 1 && previousClientSecret === undefined && previousSecretDays !== 0, {
        at: "previousClientSecret",
        given: `nothing given with version ${credentialVersion}`,
        allowed: "the secret of the previous version",
        fix: "pass it as a reference, so that it stays valid until Sigma has the new one, or set previousSecretDays 0 to end it on deploy",
      }),
  },
  {
    id: "PINGFEDERATE-PREVIOUS-DAYS",
    severity: "error",
    why:
      "Fires when `previousSecretDays` is not a whole number from 0 to 365. With 0, the " +
      "previous secret stops working on deploy, and nobody can log in until Sigma has the new one. Use 30.",
    check: must("previousSecretDays", wholeNumber(0, MOST_PREVIOUS_DAYS), {
      allowed: `a whole number of days from 0 to ${MOST_PREVIOUS_DAYS}`,
      fix: "use 30, which leaves time to paste the new secret into Sigma; with 0, the previous secret stops working on deploy",
    }),
  },
  {
    id: "PINGFEDERATE-ADOPT-SECRET",
    severity: "warning",
    why:
      "Fires when a client is adopted without its secret. The secret cannot be read from the server, so the first deploy replaces it, " +
      "and nobody can log in until Sigma has the new one. Pass the current secret in `clientSecret`; in a config, use `credentials: { " +
      "source: variable }`.",
    check: mustNot((client) => client.adopt?.id !== undefined && client.clientSecret === undefined && !usesJwt(client), {
      at: "clientSecret",
      given: "nothing given for a client that is adopted",
      allowed: "the client's current secret, as a variable",
      fix: "the secret cannot be read: without it, the first deploy replaces it, and nobody can log in until Sigma has the new one",
    }),
  },
  {
    id: "PINGFEDERATE-DEFAULT-POLICY",
    severity: "warning",
    why:
      "Fires when a client is for organization login and no OpenID Connect policy is set. The server's default policy then determines " +
      "the ID token, and nothing checks that it contains `email`, by which Sigma identifies users. Set a policy, or check the default " +
      "one yourself.",
    check: ({ oidcPolicyId, purposes = DEFAULT_PURPOSES }) =>
      violationIf(oidcPolicyId === undefined && purposes.includes(OAuthPurpose.ORGANIZATION_LOGIN), {
        at: "oidcPolicyId",
        given: given(undefined),
        allowed: "the id of an OpenID Connect policy with the attribute email",
        fix: "set a policy to have it checked at plan: the server's default policy determines the ID token, and nothing checks it",
      }),
  },
];

/** How many access token managers a client has. */
export const managerRule: RuleText = {
  id: "PINGFEDERATE-TOKEN-MANAGER",
  severity: "error",
  why:
    "Fires when a client has no access token manager. The server's default manager would issue tokens that the data platform does not trust, " +
    "and the client could request every common scope. Call `grantAccess()` of one manager with the client.",
};
