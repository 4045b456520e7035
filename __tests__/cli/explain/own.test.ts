import { OWN } from "../../../cli/explain/own";
import { CHECKS } from "../../../cli/verify/model/check";
import { RULES } from "../../../scripts/rule-list";
import { command } from "../support/command";

const explained = async (...words: string[]) => command(["explain", ...words]);
const idsIn = (printed: string) => [...printed.matchAll(/^([A-Z\d-]+) \(a (?:rule|check) of/gm)].map(([, id]) => id);

const MESSAGE =
  'error: my.yaml:12:5 stacks.acme-prod.audience: given "a b"; allowed: one URI; use the URL of the Snowflake account [OKTA-AUDIENCE]';

describe("rules and checks", () => {
  test("are all explained, each with what its page says of it", () => {
    expect(OWN.map(({ id }) => id)).toEqual([...RULES.map(({ id }) => id), ...Object.keys(CHECKS)]);
    const said = new Map(OWN.map(({ id, text }) => [id, text]));
    expect(RULES.filter(({ id, why }) => said.get(id) !== why)).toEqual([]);
  });

  test("say how bad a rule is, when it fires and where that is from", async () => {
    const { code, stdout } = await explained("OKTA-EVERYBODY");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^OKTA-EVERYBODY \(a rule of cdktf-sigma-oauth; a warning\)\n {2}\S.+\n {2}Sources: https:\/\/\S+\n$/);
    expect((await explained("OKTA-AUDIENCE")).stdout).toContain("(a rule of cdktf-sigma-oauth; an error)");
  });

  test("say what a check of verify finds", async () => {
    const { code, stdout } = await explained("VERIFY-TOKEN-ISSUER");
    expect(code).toBe(0);
    expect(stdout).toContain(`${CHECKS["VERIFY-TOKEN-ISSUER"].slice(1)}. Finds: `);
    expect(stdout).toContain("docs/verify.md");
  });

  test.each([
    ["an id in lower case", ["okta-audience"], ["OKTA-AUDIENCE"]],
    ["a line as it is printed", [MESSAGE], ["OKTA-AUDIENCE"]],
    ["the words of a line", MESSAGE.split(" "), ["OKTA-AUDIENCE"]],
    ["an id that another one begins with", ["OKTA-ADOPT-SECRET"], ["OKTA-ADOPT-SECRET"]],
    ["a digit in the id", ["AUTH0-RBAC"], ["AUTH0-RBAC"]],
    ["a line of verify's report", ["FAILED   VERIFY-PKCE  sigma: the server supports PKCE with S256? No: only plain"], ["VERIFY-PKCE"]],
    ["several lines, with one id twice", [`${MESSAGE}\n${MESSAGE}\nx [SNOW-ISSUER]`], ["OKTA-AUDIENCE", "SNOW-ISSUER"]],
  ])("are found by %s", async (_, words, ids) => {
    const { code, stdout } = await explained(...words);
    expect(code).toBe(0);
    expect(idsIn(stdout)).toEqual(ids);
  });

  test("are found in a log from standard input", async () => {
    const { stdout } = await command(["explain", "-"], { stdin: `\u2009${MESSAGE}\r\n` });
    expect(idsIn(stdout)).toEqual(["OKTA-AUDIENCE"]);
  });

  test.each([["sigma-host.example.com is down"], ["X-OKTA-AUDIENCE"], ["OKTA-AUDIENCE-OF-MINE"], ["SOKTA-AUDIENCE"]])(
    "are not found in %j",
    async (text) => {
      expect(idsIn((await explained(text)).stdout)).toEqual([]);
    },
  );

  test("keep what others say in the same text, and not the words of a message of this project", async () => {
    const line = 'c.yaml:3:5 stacks.a: given "invalid_scope"; allowed: b; c [OKTA-AUDIENCE]';
    expect((await explained(line)).stdout).not.toContain("invalid_scope (");
    const { stdout } = await explained(`${line}\nError: invalid_grant`);
    expect(idsIn(stdout)).toEqual(["OKTA-AUDIENCE"]);
    expect(stdout).toContain("invalid_grant (");
    expect((await explained("OKTA-AUDIENCE and AADSTS999999999")).stdout).toMatch(/^OKTA-AUDIENCE[^]+AADSTS999999999: /);
  });

  test("are suggested for what is misspelt", async () => {
    const { code, stdout } = await explained("OKTA-AUDIANCE");
    expect(code).toBe(1);
    expect(stdout).toContain("Did you mean OKTA-AUDIENCE");
  });

  test("are in the list, and in JSON", async () => {
    expect((await explained("--list")).stdout).toMatch(/^SNOW-ISSUER {2}\(a rule .*; an error\)$/m);
    const { stdout } = await explained("--json", MESSAGE);
    expect(JSON.parse(stdout)).toMatchObject({ own: [{ id: "OKTA-AUDIENCE", kind: "error" }], found: [], unknown: [] });
  });
});
