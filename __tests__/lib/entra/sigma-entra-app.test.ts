import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AzureadProvider } from "@cdktf/provider-azuread/lib/provider";
import { TimeProvider } from "../../../lib/utility/time-provider";
import { TerraformOutput } from "cdktf";
import {
  ClientAuthentication,
  EntraCloud,
  EntraSignInFrequency,
  OAuthPurpose,
  SigmaDeployment,
  SigmaEntraApi,
  SigmaEntraApp,
  SigmaEntraAppProps,
} from "../../../lib";
import { PROJECT } from "../../support/project";
import { failure, newStack, only, synth } from "../../support/synth";

const GUID = "00000000-0000-0000-0000-000000000000";
const CERTIFICATE = readFileSync(join(PROJECT, "examples/certificates/sigma.example.pem"), "utf8");

function build(props: Partial<SigmaEntraAppProps> = {}, offlineAccess?: boolean) {
  const stack = newStack();
  new AzureadProvider(stack, "Entra", { tenantId: GUID });
  new TimeProvider(stack, "Time");
  const api = new SigmaEntraApi(stack, "Api", { tenantId: GUID, offlineAccess });
  const app = new SigmaEntraApp(stack, "App", {
    tenantId: GUID,
    deployment: SigmaDeployment.AZURE_EU,
    purposes: [OAuthPurpose.DATA_CONNECTION],
    userIds: [GUID],
    ...props,
  });
  return { api, app, stack, resources: () => synth(stack).resource };
}

const client = (resources: ReturnType<typeof synth>["resource"]) =>
  Object.values(resources.azuread_application).find(({ web }) => web !== undefined)!;

describe("SigmaEntraApp", () => {
  test("is a web application of one tenant, with the redirect URIs", () => {
    const { resources } = build({ additionalRedirectUris: ["https://x.sigmacomputing.com/a"] });
    expect(client(resources())).toMatchObject({
      sign_in_audience: "AzureADMyOrg",
      web: { redirect_uris: [SigmaDeployment.AZURE_EU.redirectUri, "https://x.sigmacomputing.com/a"] },
    });
    expect(client(resources())).not.toHaveProperty("single_page_application");
  });

  test("asks for Graph's permissions alone until an API grants its own", () => {
    const access = (resources: ReturnType<typeof synth>["resource"]) =>
      (client(resources).required_resource_access as { resource_app_id: string }[]).map(({ resource_app_id }) => resource_app_id);
    const { api, app, resources } = build();
    expect(access(resources())).toEqual(["00000003-0000-0000-c000-000000000000"]);
    api.grantAccess(app);
    expect(access(resources())).toEqual(["00000003-0000-0000-c000-000000000000", expect.stringMatching(/^\$\{azuread_application\.Api_/)]);
  });

  test("lets the consent to the API wait for the identifier URI, without which it fails", () => {
    const { api, app, resources } = build();
    api.grantAccess(app);
    const grants = resources().azuread_service_principal_delegated_permission_grant;
    const [, grant] = Object.entries(grants).find(([name]) => name.includes("ApiConsent"))!;
    expect(grant.depends_on).toEqual([expect.stringMatching(/^azuread_application_identifier_uri\./)]);
    expect(grant.claim_values).toEqual(["session:role-any"]);
  });

  test("consents to nothing where somebody else does, and says where", () => {
    const { api, app, resources } = build({ adminConsent: false, cloud: EntraCloud.US_GOVERNMENT });
    api.grantAccess(app);
    expect(resources()).not.toHaveProperty("azuread_service_principal_delegated_permission_grant");
    expect(app.adminConsentUrl).toBe(`https://login.microsoftonline.us/${GUID}/adminconsent?client_id=${app.clientId}`);
  });

  test("leaves offline access out of the consent where it is off, and refuses an API that has it", () => {
    const { api, app, resources } = build({ offlineAccess: false });
    expect(only(resources(), "azuread_service_principal_delegated_permission_grant").claim_values).toEqual(["openid", "email", "profile"]);
    expect(failure(() => api.grantAccess(app))).toContain("[SIGMA-OFFLINE-MISMATCH]");
  });

  test("requires assignment unless it is told not to", () => {
    const required = (props?: Partial<SigmaEntraAppProps>) =>
      Object.values(build(props).resources().azuread_service_principal).map((principal) => principal.app_role_assignment_required);
    expect(required()).toContain(true);
    expect(required({ assignmentRequired: false })).toContain(false);
  });

  test.each([
    [1, { A: "1" }, "A"],
    [2, { A: "1", B: "1" }, "B"],
    [3, { A: "2", B: "1" }, "A"],
    [4, { A: "2", B: "2" }, "B"],
    [9, { A: "5", B: "4" }, "A"],
  ])("has the secret of version %d in the slot whose turn it is", (credentialVersion, keepers, current) => {
    const { app, resources, stack } = build({ credentialVersion });
    const slots = Object.entries(resources().azuread_application_password).map(([name, { rotate_when_changed }]) => [
      /Secret([AB])_/.exec(name)![1],
      (rotate_when_changed as { keeper: string }).keeper,
    ]);
    expect(Object.fromEntries(slots)).toEqual(keepers);
    new TerraformOutput(stack, "secret", { value: app.clientSecret, sensitive: true });
    new TerraformOutput(stack, "end", { value: app.credentialEndDate });
    const { secret, end } = synth(stack).output;
    expect(secret.value).toMatch(new RegExp(`\\.App_Secret${current}_\\w+\\.value}$`));
    expect(end.value).toMatch(new RegExp(`\\.App_Secret${current}_\\w+\\.end_date}$`));
  });

  test("has a secret that nothing but its version replaces: not a name, not another number of days", () => {
    const secret = (props: Partial<SigmaEntraAppProps>) => only(build(props).resources(), "azuread_application_password");
    expect(secret({ name: "Other" })).toEqual(secret({ name: "Sigma" }));
    expect(secret({ secretValidDays: 30 }).lifecycle).toEqual({ ignore_changes: ["end_date"] });
    expect(secret({ secretValidDays: 30 }).end_date).toMatch(/^\$\{timeadd\(time_static\..+\.rfc3339, "720h"\)}$/);
  });

  test("has certificates instead of a secret for signed JWTs, each with the end that it has itself", () => {
    const { app, resources } = build({ authentication: ClientAuthentication.PRIVATE_KEY_JWT, certificates: [CERTIFICATE] });
    expect(only(resources(), "azuread_application_certificate")).toMatchObject({
      type: "AsymmetricX509Cert",
      encoding: "base64",
      value: CERTIFICATE.replace(/-----[^-]+-----|\s/g, ""),
      end_date: "2028-11-23T15:33:35Z",
    });
    expect(resources()).not.toHaveProperty("azuread_application_password");
    expect(app.credentialEndDate).toBe("2028-11-23T15:33:35Z");
    expect(failure(() => app.clientSecret)).toContain("[SIGMA-CLIENT-SECRET]");
  });

  test("gives a certificate that only Terraform knows to Entra as it is", () => {
    const { app, resources } = build({ authentication: ClientAuthentication.PRIVATE_KEY_JWT, certificates: ["${var.certificate}"] });
    const certificate = only(resources(), "azuread_application_certificate");
    expect(certificate).toMatchObject({ encoding: "pem", value: "${var.certificate}" });
    expect(certificate).not.toHaveProperty("end_date");
    expect(app.credentialEndDate).toBeUndefined();
  });
});

describe("EntraSignInFrequency", () => {
  const policy = (enforced?: boolean) => {
    const { api, app, stack, resources } = build();
    new EntraSignInFrequency(stack, "Frequency", { days: 30, api, apps: [app], enforced });
    return only(resources(), "azuread_conditional_access_policy");
  };

  test("only reports until it is enforced", () => {
    expect([undefined, false, true].map((enforced) => policy(enforced).state)).toEqual([
      "enabledForReportingButNotEnforced",
      "enabledForReportingButNotEnforced",
      "enabled",
    ]);
  });

  test("is about everybody, the client and the API, and waits for their service principals", () => {
    expect(policy()).toMatchObject({
      conditions: {
        applications: { included_applications: [expect.stringContaining(".Api_"), expect.stringContaining(".App_")] },
        users: { included_users: ["All"] },
      },
      session_controls: { sign_in_frequency: 30, sign_in_frequency_period: "days" },
      depends_on: [expect.stringContaining("Api_ServicePrincipal"), expect.stringContaining("App_ServicePrincipal")],
    });
  });
});
