import { createServer, AddressInfo } from "node:net";
import { follow } from "../support/browser";
import { checkOf, command, idsOf } from "../support/command";
import { Login, verifyLogin } from "../support/login";
import { certificate, closeAll, listen } from "../support/tls";
import { TENANT, VendorName } from "../support/vendors";
import { openVendor, outputsFile, outputsWith } from "../support/verify-vendor";

afterEach(closeAll);

describe("a login that goes wrong", () => {
  test.each<{ what: string; vendor: VendorName; login: Login; why: RegExp; fix: RegExp }>([
    {
      what: "nobody of the assigned",
      vendor: "okta",
      login: { shape: { assigned: false } },
      why: /access_denied: Policy evaluation failed/,
      fix: /policy_client_ids/,
    },
    {
      what: "a scope that the server does not have",
      vendor: "okta",
      login: {
        shape: {
          answers: {
            "/token": {
              status: 400,
              json: {
                error: "invalid_scope",
                error_description: "One or more scopes are not configured for the authorization server resource.",
              },
            },
          },
        },
      },
      why: /invalid_scope/,
      fix: /scopeExists/,
    },
    {
      what: "the org's own server",
      vendor: "okta",
      login: {
        shape: {
          answers: {
            "/token": {
              status: 400,
              json: { error: "invalid_scope", error_description: "Custom scopes are not allowed for this request." },
            },
          },
        },
      },
      why: /Custom scopes/,
      fix: /\/oauth2\/<id>/,
    },
    {
      what: "a wrong secret",
      vendor: "pingone",
      login: { env: { SIGMA_OAUTH_CLIENT_SECRET: "another-secret-0000" } },
      why: /invalid_client/,
      fix: /terraform output -raw/,
    },
    {
      what: "a secret that has ended",
      vendor: "entra",
      login: {
        shape: {
          answers: {
            "/token": {
              status: 401,
              json: { error: "invalid_client", error_description: "AADSTS7000222: The provided client secret keys are expired." },
            },
          },
        },
      },
      why: /AADSTS7000222/,
      fix: /raise the version/,
    },
    {
      what: "a secret's id in place of its value",
      vendor: "entra",
      login: {
        shape: {
          answers: {
            "/token": {
              status: 401,
              json: { error: "invalid_client", error_description: "AADSTS7000215: Invalid client secret provided." },
            },
          },
        },
      },
      why: /AADSTS7000215/,
      fix: /client_secret prints/,
    },
    {
      what: "an application of another tenant",
      vendor: "entra",
      login: {
        shape: {
          answers: {
            "/token": {
              status: 400,
              json: { error: "unauthorized_client", error_description: "AADSTS700016: Application was not found in the directory." },
            },
          },
        },
      },
      why: /AADSTS700016/,
      fix: /of one stack/,
    },
    {
      what: "no consent",
      vendor: "entra",
      login: {
        shape: {
          answers: {
            "/token": {
              status: 400,
              json: { error: "invalid_grant", error_description: "AADSTS65001: The user or administrator has not consented." },
            },
          },
        },
      },
      why: /AADSTS65001/,
      fix: /admin_consent_url/,
    },
    {
      what: "a token endpoint that is broken",
      vendor: "okta",
      login: { shape: { answers: { "/token": { status: 502, json: {} } } } },
      why: /the token endpoint answers with status 502/,
      fix: /try again later/,
    },
    {
      what: "an ID token of somebody else",
      vendor: "okta",
      login: { shape: { answers: { "/token": { status: 200, json: { access_token: "a", token_type: "Bearer", id_token: "x.y.z" } } } } },
      why: /cannot be trusted or used/,
      fix: /ID token/,
    },
    {
      what: "a token endpoint that redirects",
      vendor: "okta",
      login: { shape: { answers: { "/token": { status: 307, json: {} } } } },
      why: /the token endpoint redirects \(status 307\)/,
      fix: /is sent nowhere else/,
    },
    {
      what: "a code that is refused",
      vendor: "okta",
      login: { shape: { answers: { "/token": { status: 400, json: { error: "invalid_grant" } } } } },
      why: /invalid_grant/,
      fix: /the code is valid once/,
    },
    {
      what: "a code of Entra's that nothing is known of",
      vendor: "entra",
      login: {
        shape: {
          answers: { "/token": { status: 401, json: { error: "invalid_client", error_description: "AADSTS999999: Something else." } } },
        },
      },
      why: /AADSTS999999/,
      fix: /Microsoft's list/,
    },
    {
      what: "an answer without an ID token",
      vendor: "okta",
      login: { shape: { answers: { "/token": { status: 200, json: { access_token: "a", token_type: "Bearer" } } } } },
      why: /id_token/,
      fix: /an ID token/,
    },
    {
      what: "an answer that is too large",
      vendor: "okta",
      login: { shape: { answers: { "/token": { status: 200, json: { access_token: "x".repeat(2 << 20) } } } } },
      why: /TOO_LARGE/,
      fix: /network/,
    },
  ])("by $what, is named ($vendor)", async ({ vendor, login, why, fix }) => {
    const report = await verifyLogin(vendor, login);
    expect(checkOf(report, "VERIFY-LOGIN")).toMatchObject({
      status: "failed",
      why: expect.stringMatching(why) as string,
      fix: expect.stringMatching(fix) as string,
    });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-LOGIN"]);
    expect(report.snowflake).toEqual([]);
    expect(report.code).toBe(1);
  });

  test("with Databricks asks for patience, too", async () => {
    const answers = { "/token": { status: 401, json: { error: "invalid_client" } } };
    expect(checkOf(await verifyLogin("databricks", { shape: { answers } }), "VERIFY-LOGIN").fix).toContain("30 minutes");
  });

  test("by a token endpoint that keeps silent, is not waited for", async () => {
    const report = await verifyLogin("okta", { shape: { answers: { "/token": { status: 0, json: {} } } }, args: ["--timeout", "1"] });
    expect(checkOf(report, "VERIFY-LOGIN")).toMatchObject({
      status: "failed",
      why: expect.stringContaining("took more than 1 seconds") as string,
    });
  });

  test.each<VendorName>(["okta", "auth0", "pingone"])("by a server that gives no refresh token, is named (%s)", async (vendor) => {
    const report = await verifyLogin(vendor, { shape: { refreshTokens: false } });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-LOGIN-REFRESH"]);
    expect(checkOf(report, "VERIFY-LOGIN-REFRESH").fix).toContain("offlineAccess");
  });

  test("by a token that Snowflake would refuse, is named", async () => {
    const report = await verifyLogin("entra", {
      token: (claims) => Object.assign(claims, { iss: `https://login.microsoftonline.com/${TENANT}/v2.0` }),
    });
    expect(idsOf(report, "failed")).toEqual(["VERIFY-TOKEN-ISSUER"]);
  });

  test("by a redirect URI that is not registered, ends in time and says what to register", async () => {
    const person = async (url: string) => expect(await follow(url).catch((error: Error) => error.message)).toContain("redirect_uri");
    const report = await verifyLogin("okta", { registered: false, person, args: ["--wait", "1"] });
    expect(checkOf(report, "VERIFY-LOGIN")).toMatchObject({
      status: "failed",
      why: "no response within 1 seconds",
      fix: expect.stringMatching(/http:\/\/127\.0\.0\.1:\d+\/callback must be registered/) as string,
    });
  });

  test("by a port that is in use, says so", async () => {
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, "127.0.0.1", resolve));
    const { port } = busy.address() as AddressInfo;
    const { file } = await certificate();
    const args = [
      "verify",
      "--login",
      "--port",
      String(port),
      "--ca-file",
      file,
      outputsFile(outputsWith("okta", await openVendor("okta"))),
    ];
    const { code, stderr } = await command(args);
    busy.close();
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${port}, which another program uses`)]);
  });

  test("is not begun for a client that signs JWTs, as Sigma alone has the key", async () => {
    const vendor = await openVendor("okta");
    const { file } = await certificate();
    const outputs = outputsFile(
      outputsWith("okta", vendor, { client: { use_jwt: "on", client_secret: undefined, redirect_uri: `${vendor.base}/x` } }),
    );
    const { code, stderr } = await command(["verify", "--login", "--ca-file", file, outputs]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("Sigma's private key")]);
  });

  test("is not begun where the document names another issuer: neither code nor secret reach the host that it names", async () => {
    const knocked: string[] = [];
    const other = await listen((request, response) => {
      knocked.push(request.url!);
      response.end("{}");
    });
    const person = () => Promise.reject(new Error("somebody was asked to log in"));
    const report = await verifyLogin("okta", {
      person,
      shape: { document: (document) => ({ ...document, issuer: other.base, token_endpoint: `${other.base}/token` }) },
    });
    expect(idsOf(report, "failed")).toContain("VERIFY-ISSUER");
    expect(checkOf(report, "VERIFY-LOGIN")).toMatchObject({
      status: "unknown",
      why: expect.stringContaining("it was not started: the document's issuer is not the trusted one") as string,
    });
    expect(knocked).toEqual([]);
  });

  test("is not begun where the metadata cannot be read", async () => {
    const vendor = await openVendor("okta");
    const { file } = await certificate();
    const { code, stdout } = await command([
      "verify",
      "--login",
      "--client-id",
      "x",
      "--metadata-uri",
      `${vendor.base}/none`,
      "--ca-file",
      file,
    ]);
    expect(stdout).toMatch(/FAILED +VERIFY-METADATA/);
    expect(stdout).toMatch(/unknown +VERIFY-LOGIN +\S+: .+ it was not started: the metadata document cannot be used/);
    expect(code).toBe(1);
  });

  test.each(["http://127.0.0.1:9/x", "javascript:alert(1)", "nonsense"])(
    "is not begun at an endpoint that is no https URL: %s",
    async (url) => {
      for (const key of ["authorization_endpoint", "token_endpoint"]) {
        const vendor = await openVendor("okta", { shape: { document: (document) => ({ ...document, [key]: url }) } });
        const { file } = await certificate();
        const { code, stdout } = await command(["verify", "--login", "--ca-file", file, outputsFile(outputsWith("okta", vendor))]);
        expect(stdout).toMatch(
          new RegExp(`unknown +VERIFY-LOGIN +sigma: .+ it was not started: the document's ${key} is not an https URL`),
        );
        expect(code).toBe(1);
      }
    },
  );
});
