import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withExplanations } from "../../scripts/generated-docs";
import { PROJECT } from "../support/project";
import { FORMATS } from "../../cli/expiry/formats";
import { command, outputsOf } from "./support/command";
import { accessToken } from "./support/provider";
import { certificate, closeAll } from "./support/tls";
import { vendorCase } from "./support/vendors";
import { openVendor, outputsFile, outputsWith } from "./support/verify-vendor";

afterEach(closeAll);

const PAGE = readFileSync(join(PROJECT, "docs/verify.md"), "utf8");

/** The text blocks of a page that begin so. */
const shown = (page: string, beginning: string) =>
  [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text]) => text).filter((text) => text.startsWith(beginning));

describe("the page on verify", () => {
  test("has every check, and everything that can be explained, as `npm run docs` writes it", () => {
    expect(withExplanations(PAGE)).toBe(PAGE);
    expect(PAGE.match(/^- `VERIFY-[A-Z-]+`: .+ Finds: ./gm)?.length).toBeGreaterThan(20);
  });

  test("names every flag, and no other", async () => {
    const helps = await Promise.all(["verify", "expiry", "explain"].map(async (name) => (await command([name, "--help"])).stdout));
    const flags = new Set(helps.flatMap((help) => [...help.matchAll(/^\s+(?:-h, )?(--[a-z-]+)/gm)].map(([, flag]) => flag)));
    flags.delete("--help");
    expect(flags.size).toBeGreaterThan(25);
    const named = new Set([...PAGE.matchAll(/`(--[a-z-]+)/g)].map(([, flag]) => flag));
    expect([...flags].filter((flag) => !named.has(flag))).toEqual([]);
    expect([...named].filter((flag) => !flags.has(flag))).toEqual([]);
  });

  /** A report on a set-up with two mistakes, as if it were at a vendor's. */
  async function report(...flags: string[]) {
    const vendor = await openVendor("okta", { token: (claims) => delete claims.snowflake_username });
    const token = await accessToken(vendor, vendorCase("okta").scopes);
    const { file } = await certificate();
    const outputs = outputsFile(outputsWith("okta", vendor, { trust: { issuer: `${vendor.issuer}/` } }));
    const { code, stdout } = await command(["verify", ...flags, "--ca-file", file, "--token", "-", outputs], { stdin: token });
    const printed = stdout.replaceAll(vendor.base, "https://acme.okta.com").replace(/until [^"\s]+Z/, "until 2026-01-01T12:00:00Z");
    return { code, printed };
  }

  test("shows a report as it is printed", async () => {
    const { code, printed } = await report();
    expect(shown(PAGE, "passed ")).toEqual([printed]);
    expect(code).toBe(1);
  });

  test("shows the same as JSON, as far as it goes", async () => {
    const { printed } = await report("--json");
    const [, text] = /^```json\n([\s\S]*?)^```$/m.exec(PAGE)!;
    const { checks: some, ...summary } = JSON.parse(text) as { checks: object[] };
    const { checks: all, ...whole } = JSON.parse(printed) as { checks: object[] };
    expect(summary).toEqual(whole);
    expect(some.length).toBeGreaterThan(1);
    expect(all).toEqual(expect.arrayContaining(some));
  });

  test("shows each format of expiry as it is printed", async () => {
    const credential = { identity_provider: "Microsoft Entra ID", kind: "client secret", renewal: "raise credentials.version and deploy" };
    const outputs = outputsOf({
      sigma_login_credential: {
        ...credential,
        ...{ client: "Sigma login", version: 1, made_at: "2026-01-05T09:00:00Z" },
        ...{ end_date: "2026-07-04T09:00:00Z", warn_date: "2026-06-04T09:00:00Z" },
      },
      sigma_data_credential: {
        ...credential,
        ...{ client: "Sigma data", version: 2, made_at: "2026-05-04T09:00:00Z" },
        ...{ end_date: "2026-10-31T09:00:00Z", warn_date: "2026-10-01T09:00:00Z" },
      },
    });
    const examples = [
      ...PAGE.matchAll(/^```sh\nnpx cdktf-sigma-oauth expiry outputs\.json (.+)\n```\n\n```(?:text|json|xml)\n([^]*?)^```$/gm),
    ].map(([, args, output]) => ({ args: args.split(" "), output }));
    expect(examples.map(({ args }) => args[3] ?? "text")).toStrictEqual(Object.keys(FORMATS));
    for (const { args, output } of examples) {
      const { code, stdout } = await command(["expiry", "-", ...args], { stdin: outputs, now: () => new Date("2026-06-14T08:00:00Z") });
      expect({ code, stdout }).toStrictEqual({ code: 1, stdout: output });
    }
  });

  test("shows what is said of a rule as it is printed", async () => {
    const { stdout } = await command(["explain", "OKTA-AUDIENCE"]);
    expect(shown(PAGE, "OKTA-AUDIENCE")).toEqual([stdout]);
  });

  test("shows an explanation as it is printed", async () => {
    const { stdout } = await command(["explain", "AADSTS7000215"]);
    expect(shown(PAGE, "AADSTS")).toEqual([stdout]);
  });
});
