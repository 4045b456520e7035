import { IdentityProviderKind } from "../authorization-server";
import { given, Rule } from "../findings/rule";
import { SnowflakeOAuthType, typesFor } from "./snowflake-oauth-type";

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
    check: ({ kind, type }) =>
      typesFor(kind).includes(type)
        ? []
        : [
            {
              at: "type",
              given: `${given(type)} with an authorization server of another kind`,
              allowed: typesFor(kind).join(", "),
              fix: "leave it out for the usual one of the identity provider",
            },
          ],
  },
  {
    id: "SNOW-TYPE-UNCONFIRMED",
    severity: "warning",
    check: ({ type }) =>
      type === SnowflakeOAuthType.PING_FEDERATE
        ? [
            {
              at: "type",
              given: given(type),
              allowed: "CUSTOM is recommended",
              fix: "Snowflake does not document in which claim it reads the scopes with this type: test a login before others rely on it",
            },
          ]
        : [],
  },
];
