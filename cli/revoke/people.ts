import { CliError } from "../support/cli-error";
import { decodeText } from "../support/decode";
import { fileProblem, readSmallFile } from "../support/files";
import { unknownPath } from "../support/arguments";
import { Io, readAll } from "../support/io";
import { quote } from "../support/text";

/** More people than leave at once. */
const MOST_PEOPLE = 1000;
/** RFC 5321, section 4.5.3.1. */
const LONGEST_ADDRESS = 254;
/** What Sigma's members have: no quoted local parts, and nothing that would mean something in SQL or in a shell. */
const ADDRESS = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u;

/**
 * The email addresses of the arguments and of the file, each once, in their order. Nothing is done if one of them is none.
 *
 * @throws CliError where there are none, or one is not an email address
 */
export async function readPeople(args: readonly string[], file: string | undefined, io: Io): Promise<string[]> {
  const given = [
    ...args.map((text, index) => ({ text: text.trim(), where: args.length === 1 ? "email" : `email ${index + 1}` })),
    ...(file === undefined ? [] : linesOf(await textOf(file, io), file === "-" ? "standard input" : file)),
  ];
  if (given.length === 0) {
    throw new CliError("email", "nobody", "an email address, or --file with one on each line", "say whose refresh tokens to end");
  }
  given.forEach(checkAddress);
  const people = new Map(given.map(({ text }) => [text.toLowerCase(), text]));
  if (people.size > MOST_PEOPLE) {
    throw new CliError(
      "--file",
      `${people.size} people`,
      `${MOST_PEOPLE} at most`,
      "split the file, and check that it has only those who leave",
    );
  }
  return [...people.values()];
}

interface Given {
  readonly text: string;
  readonly where: string;
}

/** One address on each line; what follows # is a comment, and so is a line without anything. */
function linesOf(text: string, where: string): Given[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line.replace(/(^|\s)#.*$/, "").trim(), where: `${where}, line ${index + 1}` }))
    .filter((line) => line.text !== "");
}

async function textOf(file: string, io: Io): Promise<string> {
  if (file === "-") return readAll(io);
  try {
    return decodeText(readSmallFile(file));
  } catch (error) {
    throw new CliError("--file", `${unknownPath(file)} ${fileProblem(error)}`, "a text file, or - for standard input", "correct the path");
  }
}

function checkAddress({ text, where }: Given): void {
  if (text.length <= LONGEST_ADDRESS && ADDRESS.test(text)) return;
  // Something else may be a secret in the wrong place.
  const given = text.includes("@") && text.length <= LONGEST_ADDRESS ? `given ${quote(text)}` : "not an email address (it is not shown)";
  throw new CliError(where, given, "one email address", "correct or remove it: nobody's tokens were ended");
}
