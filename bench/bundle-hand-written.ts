import { bundleCli } from "../scripts/cli-bundle";

/** Bundles the hand-written app as the command line is: node --import tsx <this file> <where to>. */
bundleCli(process.argv[2], "bench/hand-written-app.ts").catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
