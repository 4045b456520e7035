import { command, idsOf, outputsOf, verifyJson } from "./support/command";
import { accessToken, open } from "./support/provider";
import { certificate, closeAll } from "./support/tls";
import { NAMES, outputsFor, vendorCase } from "./support/vendors";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder } from "../support/project";

afterEach(closeAll);

describe.each(NAMES)("a healthy set-up with %s", (name) => {
  test("passes without an alarm", async () => {
    const vendor = await open(vendorCase(name).shape);
    const { file } = await certificate();
    const report = await verifyJson(["--ca-file", file], { stdin: outputsOf(outputsFor(name, vendor)) });
    console.log(name, report.checks.filter((c) => c.status !== "passed"));
    expect(idsOf(report, "failed")).toEqual([]);
    expect(report.code).toBe(0);
  });

  test("passes with a token of its own", async () => {
    const vendor = await open(vendorCase(name).shape);
    const token = await accessToken(vendor, vendorCase(name).scopes);
    const { file } = await certificate();
    const f = join(process.env.TMPDIR!, `o-${name}.json`);
    writeFileSync(f, outputsOf(outputsFor(name, vendor)));
    const report = await verifyJson(["--ca-file", file, "--token", "-", f], { stdin: token });
    console.log(name, report.checks.filter((c) => c.status !== "passed" || c.id.includes("TOKEN")), report.snowflake);
    expect(idsOf(report, "failed")).toEqual([]);
    console.log((await command(["verify","--ca-file", file, "--token", "-", f], { stdin: token })).stdout);
  });
});
