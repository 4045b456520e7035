import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolderAsync } from "../support/project";
import { command } from "./support/command";
import { certificate, closeAll } from "./support/tls";
import { openVendor, outputsWith } from "./support/verify-vendor";
import { words } from "./support/words";

/** The commands for what is deployed: their examples read outputs, and ask a server. */

afterEach(closeAll);

const EXAMPLE = /^ {2}\$ cdktf-sigma-oauth (.+)$/m;

test.each(["expiry", "verify", "explain"])("the help of %s has an example that works", async (name) => {
  const [, example] = EXAMPLE.exec((await command([name, "--help"])).stdout)!;
  expect(words(example)[0]).toBe(name);
  const vendor = await openVendor("okta");
  const { file } = await certificate();
  await inTemporaryFolderAsync(async (folder) => {
    writeFileSync(join(folder, "outputs.json"), name === "verify" ? outputsWith("okta", vendor) : OUTPUTS);
    copyFileSync(file, join(folder, "company-ca.pem"));
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(await command(words(example))).toMatchObject({ code: 0, stderr: "" });
    } finally {
      process.chdir(before);
    }
  });
});

const OUTPUTS = JSON.stringify({
  sigma_credential: { value: { client: "Sigma", identity_provider: "Okta", kind: "client secret", renewal: "raise credentials.version" } },
});
