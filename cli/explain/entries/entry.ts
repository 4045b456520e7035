/** Why something that people see happens in this set-up. */
export interface Cause {
  readonly cause: string;
  readonly fix: string;
  /** Keys of the config that mend it. */
  readonly keys?: readonly string[];
}

/** Something that people see, with its causes, the likeliest first. */
export interface Entry {
  /** How it is called: its code, or the words that people see. */
  readonly name: string;
  /** Other codes and words for it, in lower case or as codes are written. Each is found in a longer text; `…` stands for a value. */
  readonly also?: readonly string[];
  /** Whether it is found only as it is spelt, because its words alone are said of much else. */
  readonly asSpelt?: boolean;
  /** Who says it. */
  readonly from: string;
  readonly meaning: string;
  readonly causes: readonly [Cause, ...Cause[]];
}
