import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shapesPage } from "./shapes";

/** `npm run shapes`: writes lib/shapes/shapes.ts from the public API. */
writeFileSync(join(__dirname, "../lib/shapes/shapes.ts"), shapesPage());
