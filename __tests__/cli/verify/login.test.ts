import { follow } from "../support/browser";
import { checkOf, command, idsOf } from "../support/command";
import { freePort, Login, logIn, verifyLogin } from "../support/login";
import { CLIENT_ID, CLIENT_SECRET, USER } from "../support/provider";
import { certificate, closeAll } from "../support/tls";
import { NAMES } from "../support/vendors";
import { openVendor, outputsFile, outputsWith } from "../support/verify-vendor";

afterEach(closeAll);

describe.each(NAMES)("a login with %s", (name) => {
  test("gives a token that passes, without anybody copying it", async () => {
    const report = await verifyLogin(name);
    expect(idsOf(report, "failed")).toEqual([]);
    expect(idsOf(report, "passed")).toEqual(
      expect.arrayContaining(["VERIFY-LOGIN", "VERIFY-LOGIN-REFRESH", "VERIFY-TOKEN-SIGNATURE", "VERIFY-TOKEN-SCOPE"]),
    );
    expect(report.snowflake).toEqual(name === "databricks" ? [] : [{ subject: "acme_analytics", result: "Passed", reasons: [] }]);
    expect(report.code).toBe(0);
  });
});

describe("the address to open", () => {
  const parametersOf = async (changes: Login = {}) => {
    let seen = "";
    const report = await verifyLogin("okta", { ...changes, person: (url) => ((seen = url), logIn(url)) });
    return { report, query: new URL(seen).searchParams };
  };

  test("has code, PKCE with S256, state and nonce, each new every time", async () => {
    const [one, two] = [(await parametersOf()).query, (await parametersOf()).query];
    expect(Object.fromEntries(one)).toMatchObject({
      client_id: CLIENT_ID,
      response_type: "code",
      scope: "session:role-any offline_access openid email profile",
      code_challenge_method: "S256",
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/) as string,
    });
    for (const parameter of ["state", "nonce", "code_challenge"]) {
      expect(one.get(parameter)).toMatch(/^[\w-]{43}$/);
      expect(one.get(parameter)).not.toBe(two.get(parameter));
    }
  });

  test("comes with the redirect URI to register, on standard error", async () => {
    const { report, query } = await parametersOf();
    expect(report.stderr).toContain(`  ${query.get("redirect_uri")}\n`);
    expect(report.stderr).toContain("needs this redirect URI");
  });

  test("can name localhost, for identity providers that take nothing else", async () => {
    const port = await freePort();
    const vendor = await openVendor("okta", { shape: { redirectUris: [`http://localhost:${port}/callback`] } });
    const { file } = await certificate();
    const args = ["verify", "--login", "--localhost", "--port", String(port), "--ca-file", file, outputsFile(outputsWith("okta", vendor))];
    const visits: Promise<unknown>[] = [];
    const onStderr = (text: string) => {
      const url = /^ {2}(https:\S+)$/m.exec(text)?.[1];
      if (url !== undefined) visits.push(follow(url).then((back) => fetch(back.replace("localhost", "127.0.0.1"))));
    };
    const { code, stdout } = await command(args, { onStderr });
    await Promise.all(visits);
    expect(stdout).toMatch(/passed +VERIFY-LOGIN /);
    expect(code).toBe(0);
  });
});

describe("strangers at the redirect URI", () => {
  test("neither end the login nor slip in a code of their own", async () => {
    const answers: number[] = [];
    const person = async (url: string, redirectUri: string) => {
      const state = new URL(url).searchParams.get("state")!;
      const strangers = [
        "",
        "?code=stolen",
        "?code=stolen&state=guessed",
        `?code=stolen&state=${state}x`,
        `?code=stolen&state=x&state=${state}`,
        `?code=stolen&state=${state}&state=x`,
        "?error=access_denied",
      ];
      for (const query of strangers) answers.push((await fetch(redirectUri + query)).status);
      answers.push((await fetch(redirectUri.replace("/callback", `/other?state=${state}&code=x`))).status);
      answers.push((await fetch(`${redirectUri}?state=${state}&code=x`, { method: "POST" })).status);
      answers.push((await fetch(redirectUri.replace("/callback", `//evil/callback?state=${state}&code=x`))).status);
      await logIn(url);
    };
    const report = await verifyLogin("okta", { person });
    expect(answers).toEqual(Array<number>(10).fill(404));
    expect(checkOf(report, "VERIFY-LOGIN").status).toBe("passed");
  });

  test("on other addresses of this machine are not listened to", async () => {
    const seen: unknown[] = [];
    const person = async (url: string, redirectUri: string) => {
      const { hostname, port } = new URL(redirectUri);
      expect(hostname).toBe("127.0.0.1");
      seen.push(await fetch(`http://127.0.0.2:${port}/callback`).catch(() => "nobody"));
      await logIn(url);
    };
    expect((await verifyLogin("okta", { person })).code).toBe(0);
    expect(seen).toEqual(["nobody"]);
  });

  test("with the state and a made-up code get nothing", async () => {
    const person = (url: string, redirectUri: string) =>
      fetch(`${redirectUri}?state=${new URL(url).searchParams.get("state")}&code=made-up`);
    const report = await verifyLogin("okta", { person });
    expect(checkOf(report, "VERIFY-LOGIN")).toMatchObject({ status: "failed" });
  });

  test("see a page that repeats nothing and is kept nowhere", async () => {
    const person = async (url: string) => {
      const response = await logIn(url);
      expect(await response.text()).toBe("You can close this window and return to the command line.\n");
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("referrer-policy")).toBe("no-referrer");
    };
    expect((await verifyLogin("okta", { person })).code).toBe(0);
  });
});

describe("the secret", () => {
  test("comes from the environment where it is not in the outputs", async () => {
    const report = await verifyLogin("okta", { client: { client_secret: undefined }, env: { SIGMA_OAUTH_CLIENT_SECRET: CLIENT_SECRET } });
    expect(checkOf(report, "VERIFY-LOGIN").status).toBe("passed");
  });

  test("is never printed, nor is anything else that is secret, when the login succeeds", async () => {
    let back = "";
    const report = await verifyLogin("okta", { person: async (url) => fetch((back = await follow(url))) });
    const code = new URL(back).searchParams.get("code")!;
    expect(code.length).toBeGreaterThan(20);
    for (const secret of [CLIENT_SECRET, code, "eyJ"]) expect(report.stdout + report.stderr).not.toContain(secret);
    expect(report.stdout).toContain(USER);
  });

  test("is never printed when the server repeats it", async () => {
    const shape = {
      answers: { "/token": { status: 400, json: { error: "invalid_client", error_description: `no such secret: ${CLIENT_SECRET}` } } },
    };
    const report = await verifyLogin("okta", { shape });
    expect(checkOf(report, "VERIFY-LOGIN").why).toContain("no such secret: [hidden]");
    expect(report.stdout + report.stderr).not.toContain(CLIENT_SECRET);
  });

  test("is never printed when the server repeats the code, or the verifier of PKCE", async () => {
    const json = (sent: string) => ({ error: "invalid_grant", error_description: sent.replaceAll("&", " ") });
    const report = await verifyLogin("okta", { shape: { answers: { "/token": { status: 400, json } } } });
    expect(checkOf(report, "VERIFY-LOGIN").why).toMatch(/code=\[hidden\].* code_verifier=\[hidden\]/);
  });
});
