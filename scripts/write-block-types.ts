import { writeFileSync } from "node:fs";
import { BLOCK_TYPES, blockTypesText } from "./block-types";

/** `npm run blocks`: writes which parts of a resource are blocks in Terraform's language, from the schemas; `export` needs to know. */
writeFileSync(BLOCK_TYPES, blockTypesText());
