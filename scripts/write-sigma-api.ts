import { sigmaApi } from "./sigma-api";

/** `npm run sigma-api`: see there. */
void sigmaApi(process.argv.slice(2), console.log).then((code) => (process.exitCode = code));
