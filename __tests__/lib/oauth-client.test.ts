import { TerraformVariable } from "cdktf";
import { ClientAuthentication, OAuthClient, OAuthPurpose } from "../../lib";
import { failure, newStack } from "../support/synth";

const REQUIRED = { clientId: "0oaA", redirectUrl: "https://api.sigmacomputing.com/api/v2/oauth/1/authcode" };

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

  test("fails when a secret is read that was not given", () => {
    expect(failure(() => OAuthClient.fromAttributes(REQUIRED).clientSecret)).toMatch(/^clientSecret: not given; .*\[SIGMA-CLIENT-SECRET]$/);
  });
});
