import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { App } from "cdktf";
import { loadConfig } from "../config/load";
import { buildStack } from "../stacks/build";

/** `npm run release-golden`: keeps what the examples synthesize to in this release, so that later ones can be planned on top of it. */
const project = join(__dirname, "..");
const { version } = JSON.parse(readFileSync(join(project, "package.json"), "utf8")) as { version: string };
const release = join(project, "__tests__/terraform/releases", version);
rmSync(release, { recursive: true, force: true });

for (const file of readdirSync(join(project, "examples")).filter((name) => name.endsWith(".yaml"))) {
  const path = join(project, "examples", file);
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  const app = new App({ stackTraces: false, outdir: join(folder, "cdktf.out") });
  loadConfig(path).forEach((stack) => buildStack(app, stack, { project: folder, config: dirname(resolve(path)) }));
  app.synth();
  for (const stack of readdirSync(join(folder, "cdktf.out/stacks"))) {
    const target = join(release, basename(file, ".yaml"));
    mkdirSync(target, { recursive: true });
    cpSync(join(folder, "cdktf.out/stacks", stack, "cdk.tf.json"), join(target, `${stack}.tf.json`));
  }
  rmSync(folder, { recursive: true, force: true });
}
