import { apiBaseUrl } from "../../../cli/sigma/base-url";
import { readCredentials } from "../../../cli/sigma/credentials";
import { Secrets } from "../../../cli/support/secrets";
import { SigmaDeployment } from "../../../lib/sigma/deployment";
import { committedSpec } from "../../../scripts/sigma-api-spec";

describe("the credentials", () => {
  test("are a client of the API, or a token", () => {
    expect(readCredentials({ SIGMA_CLIENT_ID: "an-id", SIGMA_CLIENT_SECRET: "fake-secret\n" }, new Secrets())).toStrictEqual({
      kind: "client",
      clientId: "an-id",
      clientSecret: "fake-secret",
    });
    expect(readCredentials({ SIGMA_API_TOKEN: "bearer fake-token" }, new Secrets())).toStrictEqual({ kind: "token", token: "fake-token" });
  });

  test("are in no output, also as HTTP's Basic scheme has them", () => {
    const secrets = new Secrets();
    readCredentials({ SIGMA_CLIENT_ID: "an-id", SIGMA_CLIENT_SECRET: "fake-secret" }, secrets);
    const basic = Buffer.from("an-id:fake-secret").toString("base64");
    expect(secrets.hide(`fake-secret ${basic} an-id`)).toBe("[hidden] [hidden] an-id");
  });

  test.each([
    [{}, "credentials: nothing set; allowed: SIGMA_CLIENT_ID and SIGMA_CLIENT_SECRET, or SIGMA_API_TOKEN"],
    [{ SIGMA_CLIENT_ID: "  ", SIGMA_API_TOKEN: "" }, "credentials: nothing set"],
    [{ SIGMA_CLIENT_ID: "an-id" }, "SIGMA_CLIENT_SECRET: not set, but SIGMA_CLIENT_ID"],
    [{ SIGMA_CLIENT_SECRET: "fake-secret" }, "SIGMA_CLIENT_ID: not set, but SIGMA_CLIENT_SECRET"],
    [{ SIGMA_API_TOKEN: "fake-token", SIGMA_CLIENT_ID: "an-id" }, "SIGMA_API_TOKEN: set together with SIGMA_CLIENT_ID"],
    [{ SIGMA_API_TOKEN: "fake-token\r\nx-header: 1" }, "SIGMA_API_TOKEN: spaces, quotes, JSON or letters that are not ASCII"],
    [{ SIGMA_API_TOKEN: '{"access_token":"fake-token"}' }, "SIGMA_API_TOKEN: spaces, quotes, JSON"],
    [{ SIGMA_API_TOKEN: "x".repeat(20_001) }, "SIGMA_API_TOKEN: 20001 characters; allowed: 20000 at most"],
  ])("are refused with one line that does not have them: %j", (env, says) => {
    const act = () => readCredentials(env, new Secrets());
    expect(act).toThrow(says);
    expect(act).not.toThrow(/fake-|\n/);
  });
});

describe("the base URL", () => {
  test.each(
    SigmaDeployment.all().map(({ name, slug, apiHost, redirectUri, databricksRedirectUri }) => ({
      name,
      slug,
      apiHost,
      redirectUri,
      databricksRedirectUri,
    })),
  )(
    "of $name is found by its name, its host, and where people are redirected to",
    ({ name, slug, apiHost, redirectUri, databricksRedirectUri = redirectUri }) => {
      const url = `https://${apiHost}`;
      for (const deployment of [name, slug, slug.toUpperCase(), apiHost]) expect(apiBaseUrl({ deployment, env: {} })).toBe(url);
      for (const uri of [redirectUri, databricksRedirectUri]) expect(apiBaseUrl({ redirectUri: uri, env: {} })).toBe(url);
      expect(apiBaseUrl({ env: { SIGMA_BASE_URL: `${url}/v2/` } })).toBe(url);
    },
  );

  test("is that of each deployment in Sigma's specification", () => {
    const hosts = SigmaDeployment.all().map(({ apiHost }) => `https://${apiHost}`);
    expect(hosts.sort()).toStrictEqual(
      committedSpec()
        .servers.map(({ url }) => url)
        .sort(),
    );
  });

  test("may be that of a newer deployment", () => {
    expect(apiBaseUrl({ deployment: "api.new.example.sigmacomputing.com", env: {} })).toBe("https://api.new.example.sigmacomputing.com");
  });

  test("is the same wherever it is said", () => {
    const redirectUri = SigmaDeployment.AWS_EU.redirectUri;
    const env = { SIGMA_BASE_URL: "https://api.eu.aws.sigmacomputing.com" };
    expect(apiBaseUrl({ deployment: "aws-eu", redirectUri, env })).toBe("https://api.eu.aws.sigmacomputing.com");
    expect(() => apiBaseUrl({ deployment: "aws-us-west", redirectUri, env: {} })).toThrow("the stack's outputs has");
    expect(() => apiBaseUrl({ deployment: "aws-us-west", env })).toThrow("correct SIGMA_BASE_URL, or unset it");
    expect(() => apiBaseUrl({ redirectUri: SigmaDeployment.GCP.redirectUri, env })).toThrow(
      '"https://api.sigmacomputing.com", but SIGMA_BASE_URL has',
    );
  });

  test.each([
    [{}, "--deployment: nothing says where Sigma's API is; allowed: gcp, gcp-ksa, aws-us-west"],
    [{ deployment: "aws-us-wst" }, 'given "aws-us-wst"'],
    [{ deployment: "fake token in the wrong place" }, "a different value (it is not shown)"],
    [{ deployment: "http://aws-api.sigmacomputing.com" }, "--deployment: "],
    [{ redirectUri: "http://aws-api.sigmacomputing.com/api" }, "an https URL at Sigma"],
    [{ redirectUri: "nothing" }, "an https URL at Sigma"],
    [{ env: { SIGMA_BASE_URL: "http://aws-api.sigmacomputing.com" } }, "SIGMA_BASE_URL: not the base URL of an API"],
    [{ env: { SIGMA_BASE_URL: "https://user:fake-secret@aws-api.sigmacomputing.com" } }, "SIGMA_BASE_URL: not the base URL of an API"],
    [{ env: { SIGMA_BASE_URL: "https://aws-api.sigmacomputing.com/v1" } }, "SIGMA_BASE_URL: not the base URL of an API"],
    [{ env: { SIGMA_BASE_URL: "https://aws-api.sigmacomputing.com/?a=fake-secret" } }, "SIGMA_BASE_URL: not the base URL of an API"],
  ])("is refused with one line: %j", (sources, says) => {
    const act = () => apiBaseUrl({ env: {}, ...sources });
    expect(act).toThrow(says);
    expect(act).not.toThrow(/fake-secret|fake token|\n/);
  });
});
