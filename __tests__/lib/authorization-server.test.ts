import { AuthorizationServer, IdentityProviderKind, UserAttribute } from "../../lib";

const REQUIRED = {
  issuer: "https://idp.example.com/",
  jwksUris: ["https://idp.example.com/keys"],
  audiences: ["https://acme-analytics.snowflakecomputing.com"],
  kind: IdentityProviderKind.AUTH0,
};

describe("AuthorizationServer.fromAttributes", () => {
  test("fills in what Sigma's guide uses, and keeps the issuer's slash", () => {
    expect(AuthorizationServer.fromAttributes(REQUIRED)).toMatchObject({
      issuer: "https://idp.example.com/",
      metadataUri: "https://idp.example.com/.well-known/openid-configuration",
      userMappingClaims: ["snowflake_username"],
      userAttribute: UserAttribute.LOGIN_NAME,
      scopes: ["session:role-any", "offline_access", "openid", "email", "profile"],
    });
  });

  test("keeps what is given", () => {
    const given = {
      ...REQUIRED,
      metadataUri: "https://idp.example.com/metadata",
      userMappingClaims: ["upn", "email"],
      userAttribute: UserAttribute.EMAIL_ADDRESS,
      scopes: ["api://sigma/session:role-any"],
      scopeClaim: "scope",
      scopeDelimiter: " ",
    };
    expect(AuthorizationServer.fromAttributes(given)).toEqual(given);
  });
});
