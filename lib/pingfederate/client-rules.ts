import { isPlainWord } from "../findings/plain-text";
import { isLiteral, isReference } from "../findings/reference";
import { given, Rule, RuleText, show, Violation } from "../findings/rule";
import { AdoptedObject } from "../sigma/adopted-object";
import { ClientAuthentication } from "../sigma/client-authentication";
import { SigmaClientOptions } from "../sigma/client-options";
import { DEFAULT_PURPOSES, OAuthPurpose } from "../sigma/oauth-purpose";

/** The part of a client's properties that the rules look at. */
export interface PingFederateClientSubject extends SigmaClientOptions {
  readonly clientId?: string;
  readonly oidcPolicyId?: string;
  readonly clientSecret?: string;
  readonly previousClientSecret?: string;
  readonly credentialVersion?: number;
  readonly previousSecretDays?: number;
  readonly adopt?: AdoptedObject;
}

/** An id that people give to an object of the server. */
export const isServerId = (text: string) => isPlainWord(text, { most: 256 });
export const SERVER_ID_FORM = '1 to 256 characters without spaces, quotes, backslashes and "%{"';

/** The client id where none is given. */
export const DEFAULT_CLIENT_ID = "sigma";

/** What is adopted has the id that it is to have: with another one it would be imported, and then replaced. */
export function otherId(at: string, adopted: AdoptedObject | undefined, own: string, key: string): Violation[] {
  if (adopted?.id === undefined || isReference(adopted.id) || isReference(own) || adopted.id === own) return [];
  const allowed = `the same id as ${key}, which is ${show(own)}`;
  return [{ at, given: given(adopted.id), allowed, fix: `give it as ${key}, too, where it stays for good` }];
}

/** An id under which something is adopted: a client's, or a token manager's. */
export const adoptIdRule: RuleText = {
  id: "PINGFEDERATE-ADOPT-ID",
  severity: "error",
  why:
    "What is adopted has the id that the config gives, as `identityProvider.managerId` or as the client's `clientId`. With another one " +
    "Terraform would import the object and then replace it, and Sigma would be cut off. Give the id there, too.",
};

/** What PingFederate asks of a client, on top of what Sigma asks. */
export const pingFederateClientRules: readonly Rule<PingFederateClientSubject>[] = [
  {
    id: "PINGFEDERATE-CLIENT-ID",
    severity: "error",
    why:
      "The client id, and the id of the OpenID Connect policy, have 1 to 256 characters without spaces, quotes, backslashes and `%{`. That " +
      "256 characters are the limit could not be confirmed.",
    check: (client) =>
      (["clientId", "oidcPolicyId"] as const)
        .filter((key) => isLiteral(client[key]) && !isServerId(client[key]))
        .map((key) => ({
          at: key,
          given: given(client[key]),
          allowed: SERVER_ID_FORM,
          fix: key === "clientId" ? "use a short name, such as sigma" : "copy the policy's id from the administrative console",
        })),
  },
  {
    ...adoptIdRule,
    check: ({ adopt, clientId = DEFAULT_CLIENT_ID }) => otherId("adopt.id", adopt, clientId, "clientId"),
  },
  {
    id: "PINGFEDERATE-SECRET-PREVIOUS",
    severity: "error",
    why:
      "From version 2 on, a secret that is given comes with the one before, which stays valid until Sigma has the new one. Give it as a " +
      "reference, or end it at once with `previousSecretDays: 0`.",
    check: ({ clientSecret, previousClientSecret, credentialVersion = 1, previousSecretDays }) =>
      clientSecret !== undefined && credentialVersion > 1 && previousClientSecret === undefined && previousSecretDays !== 0
        ? [
            {
              at: "previousClientSecret",
              given: `nothing given with version ${credentialVersion}`,
              allowed: "the secret of the version before",
              fix: "give it as a reference, so that it stays valid until Sigma has the new one; or end it at once with previousSecretDays 0",
            },
          ]
        : [],
  },
  {
    id: "PINGFEDERATE-PREVIOUS-DAYS",
    severity: "error",
    why:
      "The secret before stays valid for 0 to 365 whole days; in a config it is `credentials.overlapDays`. With 0 it ends at once, and " +
      "Sigma is cut off until it has the new one. Use 30.",
    check: ({ previousSecretDays: days }) =>
      isLiteral(days) && !(Number.isSafeInteger(days) && days >= 0 && days <= MOST_PREVIOUS_DAYS)
        ? [
            {
              at: "previousSecretDays",
              given: given(days),
              allowed: `0 to ${MOST_PREVIOUS_DAYS} whole days`,
              fix: "use 30: somebody must paste the new secret into Sigma in that time; 0 ends the one before at once",
            },
          ]
        : [],
  },
  {
    id: "PINGFEDERATE-ADOPT-SECRET",
    severity: "warning",
    why:
      "A client is adopted without its secret, which cannot be read from the server: a new one takes its place at the first deploy. Give " +
      "the present one as `clientSecret`; in a config with `credentials: { source: variable }`.",
    check: ({ adopt, clientSecret, authentication }) =>
      adopt?.id !== undefined && clientSecret === undefined && authentication !== ClientAuthentication.PRIVATE_KEY_JWT
        ? [
            {
              at: "clientSecret",
              given: "nothing given for a client that is adopted",
              allowed: "the client's present secret, as a variable",
              fix: "the secret cannot be read: without it a new one takes its place at the first deploy, and Sigma is cut off until it has it",
            },
          ]
        : [],
  },
  {
    id: "PINGFEDERATE-DEFAULT-POLICY",
    severity: "warning",
    why:
      "People sign in to the organization, and no OpenID Connect policy is named: the server's default one makes the ID token, and nothing " +
      "checks that it has `email`. Name a policy, or make sure of it by hand.",
    check: ({ oidcPolicyId, purposes = [...DEFAULT_PURPOSES] }) =>
      oidcPolicyId === undefined && purposes.includes(OAuthPurpose.ORGANIZATION_LOGIN)
        ? [
            {
              at: "oidcPolicyId",
              given: given(undefined),
              allowed: "the id of an OpenID Connect policy with the attribute email",
              fix: "the server's default policy makes the ID token and is not checked; name a policy to have it checked at plan",
            },
          ]
        : [],
  },
];

/** How many access token managers a client has. */
export const managerRule: RuleText = {
  id: "PINGFEDERATE-TOKEN-MANAGER",
  severity: "error",
  why:
    "A client has one access token manager: without one the server's default manager would make tokens that Snowflake does not trust, " +
    "and the client could ask for every common scope. Call `grantAccess()` of one manager with it.",
};

/** Longer than this a second secret is no transition any more. This library's choice: PingFederate names no limit. */
const MOST_PREVIOUS_DAYS = 365;
