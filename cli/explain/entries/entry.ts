/** Why an error happens in this setup. */
export interface Cause {
  readonly cause: string;
  readonly fix: string;
  /** Keys of the config that fix it. */
  readonly keys?: readonly string[];
}

/** An error that people see, with its causes, most likely first. */
export interface Entry {
  /** Its code, or the words that people see. */
  readonly name: string;
  /** Other codes and words for it, in lower case or as codes are written. Each is found in a longer text; `…` matches any value. */
  readonly also?: readonly string[];
  /** Whether only the exact spelling matches, because its words are common elsewhere. */
  readonly asSpelt?: boolean;
  /** Where it comes from. */
  readonly from: string;
  readonly meaning: string;
  readonly causes: readonly [Cause, ...Cause[]];
}

/** Codes of Entra, Okta and Snowflake, and of Snowflake's drivers. */
const CODE = /^(?:AADSTS\d+|E\d{7}|\d{6})$/;

/** The codes that an entry also explains: people look for the one that they have. */
export const otherCodes = ({ also = [] }: Entry) => also.filter((each) => CODE.test(each));

export const headingOf = (entry: Entry) => [entry.name, ...otherCodes(entry)].join(", ");
