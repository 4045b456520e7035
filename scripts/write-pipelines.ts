import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SYSTEMS } from "../cli/init/pipeline-credentials";
import { exampleFor, PIPELINES } from "../cli/init/pipeline";

/** `npm run pipelines`: the marked parts of the examples in `examples/pipelines`, which have the credentials for Okta. */
SYSTEMS.forEach((system) =>
  writeFileSync(
    join(__dirname, "../examples/pipelines", PIPELINES[system].example),
    exampleFor(system, { vendor: "okta", platform: "snowflake" }),
  ),
);
