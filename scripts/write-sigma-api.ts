import { sigmaApi } from "./sigma-api";

/** `npm run sigma-api`: see there. */
process.exitCode = sigmaApi(process.argv.slice(2), console.log);
