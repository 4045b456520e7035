import { OktaProvider } from "@cdktf/provider-okta/lib/provider";
import { Token } from "cdktf";
import { SigmaAuthServer, SigmaDeployment, SigmaOktaApp } from "../../lib";
import { quoted, splitReferences } from "../../lib/terraform/expressions";
import { isReference } from "../../lib/findings/reference";
import { joined, templateOf, textOf } from "../../lib/findings/template";
import { asHcl } from "../support/project";
import { failure, newStack, only, synth } from "../support/synth";

const app = (props: object) => new SigmaOktaApp(newStack(), "App", { deployment: SigmaDeployment.GCP, groupNames: ["A"], ...props });

describe("text and templates", () => {
  test.each(["${x}", "$${x}", "$$${x}", "%{x}", "%%{x}", "$%{x}", "%${x}", "a$", "{", "${"])(
    "%s comes back, and is no reference",
    (text) => {
      expect(textOf(templateOf(text))).toBe(text);
      expect(isReference(templateOf(text))).toBe(false);
    },
  );

  test("are told from references", () => {
    expect(["${var.x}", "a ${var.x}", '$${a} ${"b"}', Token.asString({ resolve: () => "x" })].map(isReference)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([Token.asList({ resolve: () => ["x"] }), Token.asNumber({ resolve: () => 1 })].map(isReference)).toEqual([true, true]);
    expect(["#{TfToken[x", "a#{TfToken[TOKEN.0]}", "&{TfToken[x]}", "$${TfToken[x]}"].some(isReference)).toBe(false);
    expect([1e300, -1e300, Number.MAX_VALUE, -2e289].some(isReference)).toBe(false);
  });

  test("in references do not end them", () => {
    expect(splitReferences('a ${f("}", "${g("}")}")} b $${c}')).toEqual(["a ", '${f("}", "${g("}")}")}', " b $${c}"]);
    expect(splitReferences('${x["a\\"}"]} b')).toEqual(['${x["a\\"}"]}', " b"]);
    expect(quoted("a$${b}")).toBe('"a$\\u007bb\\u007d"');
  });

  test("beside references stay what they are", () => {
    expect(joined(["SIGMA$", '${"\\""}'])).toBe('SIGMA${"$"}${"\\""}');
    expect(joined(["a$$", "${x}"])).toBe('a${"$$"}${x}');
    expect(joined(["a%", "{b"], "")).toBe('a${"%"}{b');
    expect(joined([])).toBe("");
  });
});

describe("literals of the API", () => {
  test.each([
    ["name", "a%{if true}b%{endif}"],
    ["name", "#{TfToken[x"],
    ["name", "a\u009bb"],
    ["name", "-8.109562212706117e+298"],
  ])("are refused as %s where Terraform or cdktf would read %s", (key, text) => {
    expect(failure(() => app({ [key]: text }))).toContain("[SIGMA-CLIENT-NAME]");
  });

  test.each(["https://a/%{if(true)}x", "https://a/#{TfToken[", "https://a\u202e"])("are refused as an audience: %s", (audience) => {
    expect(failure(() => new SigmaAuthServer(newStack(), "Server", { audience }))).toContain("[OKTA-AUDIENCE]");
  });

  test("are judged where they hold escaped references", () => {
    expect(failure(() => app({ additionalRedirectUris: ["https://evil.example/cb?$${x}"] }))).toContain("[SIGMA-FOREIGN-HOST]");
    expect(failure(() => app({ name: "$${x} it's" }))).toContain("[SIGMA-CLIENT-NAME]");
  });

  test("reach Terraform as they are, references too", () => {
    const stack = newStack();
    new OktaProvider(stack, "Okta", { orgName: "acme", baseUrl: "okta.com" });
    new SigmaOktaApp(stack, "App", { deployment: SigmaDeployment.GCP, name: "a $${x} ${var.y}" });
    expect(only(synth(stack).resource, "okta_app_oauth").label).toBe("a $${x} ${var.y}");
  });

  test("are refused where HCL would corrupt them, and nowhere else", () => {
    expect(failure(() => asHcl(() => app({ name: "{a}" })))).toContain("[SIGMA-HCL]");
    expect(() => app({ name: "{a}" })).not.toThrow();
    expect(() => asHcl(() => app({ name: "a {b}" }))).not.toThrow();
  });
});
