import { spawnSync } from "node:child_process";
import { noteCompiled, sources } from "./compiled-from";

/** Compiles the library with jsii, and notes from what: the tests then need not do it again. */
const before = sources();
const { status } = spawnSync("npm run -s jsii", { shell: true, stdio: ["ignore", "inherit", "inherit"] });
// Not what somebody wrote in the meantime.
if (status === 0 && sources() === before) noteCompiled(before);
process.exit(status ?? 1);
