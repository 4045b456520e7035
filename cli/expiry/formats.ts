import { Assessment } from "./assess";
import { github } from "./github";
import { junit } from "./junit";
import { prometheus } from "./prometheus";
import { json, table } from "./report";
import { slack } from "./slack";

/** What `expiry` can print. None of it has a secret. */
export const FORMATS = { text: table, json, prometheus, junit, github, slack } as const satisfies Record<
  string,
  (assessments: readonly Assessment[]) => string
>;

export type Format = keyof typeof FORMATS;
