import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema } from "../config/json-schema";

writeFileSync(join(__dirname, "../config/config.schema.json"), jsonSchema());
