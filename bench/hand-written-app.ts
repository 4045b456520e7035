import { App, TerraformStack } from "cdktf";
import { handWrittenConfig } from "./hand-written-config";

/** An app of hand-written stacks, to be bundled: node <bundle> <folder> <number of stacks>. */
const [, , outdir, count] = process.argv;
const app = new App({ outdir, stackTraces: false });
for (let index = 0; index < Number(count); index++) handWrittenConfig(new TerraformStack(app, `stack-${index}`));
app.synth();
