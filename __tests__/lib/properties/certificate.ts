import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../../support/project";

export const CERTIFICATE = readFileSync(join(PROJECT, "examples/certificates/sigma.example.pem"), "utf8");
