import { IdentityProviderKind } from "../authorization-server";
import { violationIf } from "../findings/checks";
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
      "Fires when the type of the integration belongs to a different identity provider: `OKTA`, `AZURE` (Microsoft Entra ID) and " +
      "`PING_FEDERATE` are each for one identity provider, and `CUSTOM` is for all. Omit it to use the default.",
    see: [SNOW_CREATE],
    check: ({ kind, type }) =>
      violationIf(!typesFor(kind).includes(type), {
        at: "integrationType",
        given: `${given(type)} with a different kind of authorization server`,
        allowed: typesFor(kind).join(", "),
        fix: "omit it to use the identity provider's default",
      }),
  },
  {
    id: "SNOW-TYPE-UNCONFIRMED",
    severity: "warning",
    why:
      "Fires when the type of the integration is `PING_FEDERATE`. Snowflake does not document which claim it reads the scopes from " +
      "with this type. Omit the type to use `CUSTOM`, or test a login before others rely on it.",
    see: ["https://docs.snowflake.com/en/user-guide/oauth-pingfed"],
    check: ({ type }) =>
      violationIf(type === SnowflakeOAuthType.PING_FEDERATE, {
        at: "integrationType",
        given: given(type),
        allowed: "CUSTOM",
        fix: "Snowflake does not document which claim it reads the scopes from with this type: test a login before others rely on it",
      }),
  },
];
