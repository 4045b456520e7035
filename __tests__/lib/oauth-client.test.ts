import { TerraformVariable } from "cdktf";
import { ClientAuthentication, OAuthClient, OAuthPurpose } from "../../lib";
import { failure, newStack } from "../support/synth";

const REQUIRED = { clientId: "0oaA", redirectUri: "https://api.sigmacomputing.com/api/v2/oauth/1/authcode" };

describe("OAuthClient.fromAttributes", () => {
  test("is a client for both purposes with a secret and refresh tokens unless told otherwise", () => {
    expect(OAuthClient.fromAttributes(REQUIRED)).toMatchObject({
      ...REQUIRED,
      clientName: "Sigma",
      purposes: [OAuthPurpose.ORGANIZATION_LOGIN, OAuthPurpose.DATA_CONNECTION],
      requirePkce: false,
      authentication: ClientAuthentication.CLIENT_SECRET,
      offlineAccess: true,
    });
  });

  test("takes a secret as a reference, and hands it on", () => {
    const secret = new TerraformVariable(newStack(), "secret", { sensitive: true }).stringValue;
    expect(OAuthClient.fromAttributes({ ...REQUIRED, clientSecret: secret }).clientSecret).toBe(secret);
  });

  test("refuses a secret as text, without showing it", () => {
    const message = failure(() => OAuthClient.fromAttributes({ ...REQUIRED, clientSecret: "not-a-real-secret" }));
    expect(message).toContain("[SIGMA-CLIENT-SECRET]");
    expect(message).not.toContain("not-a-real-secret");
  });

  test("withholds the scope of roles from organization login, and from no connection", () => {
    expect(OAuthClient.fromAttributes(REQUIRED).roleScope).toBe(true);
    const login = { ...REQUIRED, purposes: [OAuthPurpose.ORGANIZATION_LOGIN], roleScope: false };
    expect(OAuthClient.fromAttributes(login).roleScope).toBe(false);
    [undefined, [OAuthPurpose.DATA_CONNECTION]].forEach((purposes) =>
      expect(failure(() => OAuthClient.fromAttributes({ ...login, purposes }))).toContain("[SIGMA-ROLE-SCOPE]"),
    );
  });

  test("fails when a secret is read that was not given", () => {
    expect(failure(() => OAuthClient.fromAttributes(REQUIRED).clientSecret)).toMatch(/^clientSecret: not given; .*\[SIGMA-CLIENT-SECRET]$/);
  });
});
