import { IdentityProviderKind } from "../authorization-server";
import { given, Rule } from "../findings/rule";
import { SnowflakeOAuthType, typesFor } from "./snowflake-oauth-type";
import { SNOW_CREATE } from "./sources";

/** What an integration is of, and for. */
export interface TypeSubject {
  readonly kind: IdentityProviderKind;
  readonly type: SnowflakeOAuthType;
}

/** Which type an integration can have. */
export const typeRules: readonly Rule<TypeSubject>[] = [
  {
    id: "SNOW-TYPE",
    severity: "error",
    why:
      "A type that is named after an identity provider is for that one only: `OKTA`, `AZURE` (Microsoft Entra ID), `PING_FEDERATE`. `CUSTOM` is " +
      "for all (CREATE SECURITY INTEGRATION). Leave it out for the usual one.",
    see: [SNOW_CREATE],
    check: ({ kind, type }) =>
      typesFor(kind).includes(type)
        ? []
        : [
            {
              at: "integrationType",
              given: `${given(type)} with an authorization server of another kind`,
              allowed: typesFor(kind).join(", "),
              fix: "leave it out for the usual one of the identity provider",
            },
          ],
  },
  {
    id: "SNOW-TYPE-UNCONFIRMED",
    severity: "warning",
    why:
      "With the type `PING_FEDERATE` nobody documents in which claim Snowflake reads the scopes (its guide does not say). Leave it out for " +
      "`CUSTOM`, or test a login before others rely on it.",
    see: ["https://docs.snowflake.com/en/user-guide/oauth-pingfed"],
    check: ({ type }) =>
      type === SnowflakeOAuthType.PING_FEDERATE
        ? [
            {
              at: "integrationType",
              given: given(type),
              allowed: "CUSTOM",
              fix: "Snowflake does not document in which claim it reads the scopes with this type: test a login before others rely on it",
            },
          ]
        : [],
  },
];
