import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { RandomProvider } from "../../../lib/utility/random-provider";
import { TimeProvider } from "../../../lib/utility/time-provider";
import { TerraformStack } from "cdktf";
import {
  ClientAuthentication,
  CredentialExpiry,
  CredentialExpiryProps,
  IOAuthClient,
  OAuthClient,
  OAuthPurpose,
  SigmaDeployment,
  SigmaOktaApp,
} from "../../../lib";
import { failure, newStack, only, synth, Synthesized } from "../../support/synth";

interface Check {
  readonly assert: { readonly condition: string; readonly error_message: string }[];
}

function build(client: (stack: TerraformStack) => IOAuthClient, props: Partial<CredentialExpiryProps> = {}) {
  const stack = newStack();
  new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
  new RandomProvider(stack, "Random");
  const time = new TimeProvider(stack, "Time", { alias: "other" });
  const expiry = new CredentialExpiry(stack, "Expiry", { client: client(stack), timeProvider: time, ...props });
  const synthesized = synth(stack) as Synthesized & { check?: Record<string, Check> };
  return { expiry, synthesized, check: (name: string) => synthesized.check?.[name].assert };
}

const okta =
  (changes: object = {}) =>
  (stack: TerraformStack) =>
    new SigmaOktaApp(stack, "App", { deployment: SigmaDeployment.GCP, groupIds: ["00gexampleanalysts00"], ...changes });
const imported = (changes: object) => () =>
  OAuthClient.fromAttributes({ clientId: "0oaexample", redirectUri: "https://api.sigmacomputing.com/api/v2/oauth/1/authcode", ...changes });

describe("CredentialExpiry", () => {
  test("watches the age of a secret that has no end, from the moment on at which its version was made", () => {
    const { synthesized, check, expiry } = build(okta({ credentialVersion: 3 }));
    expect(only(synthesized.resource, "time_static")).toMatchObject({ triggers: { keeper: "3" }, provider: "time.other" });
    expect(check("sigma_credential")).toEqual([
      {
        condition: expect.stringMatching(
          /^\$\{timecmp\(plantimestamp\(\), timeadd\(time_static\.\S+\.rfc3339, "8760h"\)\) < 0\}$/,
        ) as string,
        error_message: expect.stringContaining("The secret of Sigma in Okta has been in use since ") as string,
      },
    ]);
    expect(synthesized.output.sigma_credential.value).toMatchObject({
      client: "Sigma",
      identity_provider: "Okta",
      kind: "client secret",
      version: 3,
    });
    expect(expiry.watchId).toBe("sigma");
  });

  test("takes the days that are given", () => {
    expect(build(okta(), { maxAgeDays: 10 }).check("sigma_credential")![0].condition).toContain('"240h"');
    const { check } = build(imported({ credentialEndDate: "${var.end}" }), { warnDays: 7 });
    expect(check("sigma_credential")![0].condition).toContain('timeadd(var.end, "-168h")');
  });

  test("has nothing to watch where the identity provider reads Sigma's keys, and says so", () => {
    const jwt = { authentication: ClientAuthentication.PRIVATE_KEY_JWT, purposes: [OAuthPurpose.DATA_CONNECTION] };
    const { synthesized, expiry } = build(okta(jwt));
    expect(synthesized.check).toBeUndefined();
    expect(expiry.warnDate).toBeUndefined();
    expect(synthesized.output.sigma_credential.value).toEqual({
      client: "Sigma",
      identity_provider: "Okta",
      kind: "public key",
      renewal: "nothing: the identity provider reads Sigma's public keys at their URL",
    });
  });

  test("watches a date that is known already, which Terraform would not take as a constant", () => {
    const { synthesized, check } = build(imported({ credentialEndDate: "2030-01-01T00:00:00Z", clientName: "BI" }));
    expect(check("bi_credential")![0]).toEqual({
      condition: expect.stringMatching(/timeadd\(local\.\S+, "-720h"\)/) as string,
      error_message:
        "The credential of BI in the identity provider expires on 2030-01-01T00:00:00Z: create a new credential in the identity provider, and paste it into Sigma.",
    });
    expect(Object.values((synthesized as unknown as { locals: object }).locals)).toEqual(["2030-01-01T00:00:00Z"]);
  });

  test("knows of a client from elsewhere what it is told", () => {
    const told = { identityProvider: "Keycloak", credentialVersion: 2, credentialRenewal: "ask the identity team" };
    const { check } = build(imported(told));
    expect(check("sigma_credential")![0].error_message).toMatch(
      /in Keycloak has been in use since .+ or longer, for more than 365 days: ask the identity team\.$/,
    );
    expect(build(imported({})).synthesized.check).toBeUndefined();
  });

  test("begins output and check with the prefix that is given", () => {
    const { synthesized, check } = build(okta(), { outputPrefix: "login" });
    expect(Object.keys(synthesized.output)).toEqual(["login_credential"]);
    expect(check("login_credential")).toHaveLength(1);
  });

  test("fails when days or prefix are out of range", () => {
    expect(failure(() => build(okta(), { warnDays: 0 }))).toMatch(/^test\/Expiry warnDays: given 0; .+\[SIGMA-WARN-DAYS]$/);
    expect(failure(() => build(okta(), { outputPrefix: "1" }))).toContain("[SIGMA-OUTPUT-PREFIX]");
  });
});
