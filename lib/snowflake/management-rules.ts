import { given, Rule } from "../findings/rule";
import { IntegrationManagement } from "./integration-management";
import { SNOW_ALTER } from "./sources";

const { TERRAFORM, SQL, ALTER } = IntegrationManagement;
const ALWAYS = [TERRAFORM, SQL, ALTER] as const;
/** What would also change the integration for the other applications that use it. */
const OWN = [TERRAFORM, SQL] as const;

/**
 * With which management each property has an effect. `alter` sets the audiences only; some of the other properties say what the integration is, with
 * which `verify` compares tokens, or to which Sigma's users get the privilege.
 */
export const USED_WITH = {
  authorizationServer: ALWAYS,
  integrationName: ALWAYS,
  additionalAudiences: ALWAYS,
  integrationType: ALWAYS,
  rsaPublicKeys: ALWAYS,
  scopeMappingAttribute: ALWAYS,
  scopeDelimiter: ALWAYS,
  anyRoleMode: ALWAYS,
  networkPolicy: OWN,
  enabled: OWN,
  allowedRoles: OWN,
  blockedRoles: OWN,
  comment: OWN,
  management: ALWAYS,
  // SNOW-ADOPT says with which.
  adopt: ALWAYS,
} as const;

/** A property that has no effect, and what it would be. */
export interface UnusedProperty {
  readonly key: string;
  readonly value: unknown;
}

/** The properties that are given and have no effect. An empty list is none. */
export function unusedProperties(
  options: { readonly [Key in keyof typeof USED_WITH]?: unknown },
  management: IntegrationManagement,
): UnusedProperty[] {
  return Object.entries<readonly IntegrationManagement[]>(USED_WITH).flatMap(([key, used]) => {
    const value = options[key as keyof typeof USED_WITH];
    const isGiven = value !== undefined && !(Array.isArray(value) && value.length === 0);
    return isGiven && !used.includes(management) ? [{ key, value }] : [];
  });
}

/** What is checked of an integration's management. */
export interface ManagementSubject {
  readonly unused?: readonly UnusedProperty[];
}

/** Properties without effect are rejected: the person who sets one relies on it. */
export const managementRules: readonly Rule<ManagementSubject>[] = [
  {
    id: "SNOW-NO-EFFECT",
    severity: "error",
    why:
      "Fires when `networkPolicy`, `enabled`, `allowedRoles`, `blockedRoles` or `comment` is given with `management: alter`. The statement sets only " +
      "the audiences of an integration that other applications share, so the property would have no effect: blocked roles would stay allowed. " +
      "Remove it, and ask the owner of the integration.",
    see: [SNOW_ALTER],
    check: ({ unused = [] }) =>
      unused.map(({ key, value }) => ({
        at: key,
        given: `${given(value)} with management: alter`,
        allowed: "only for an integration that no other application shares",
        fix: "remove it, and ask the owner of the integration: the statement sets only its audiences",
      })),
  },
];
