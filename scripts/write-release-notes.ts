import { readFileSync } from "node:fs";
import { join } from "node:path";
import { releaseNotes } from "./changelog";

/** `npm run -s release-notes -- v0.1.0` prints what the changelog says of a version, if that is the version of both packages. */
const read = (file: string) => readFileSync(join(__dirname, "..", file), "utf8");
const packages = ["package.json", "cli/package.json"].map((file) => JSON.parse(read(file)) as { name: string; version: string });
try {
  process.stdout.write(releaseNotes(process.argv[2] ?? "", read("CHANGELOG.md"), packages));
} catch (error) {
  console.error(`error: ${(error as Error).message}`);
  process.exitCode = 1;
}
