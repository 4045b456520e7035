import { programFor } from "../../cli/main";
import { command } from "./support/command";
import { commandLine } from "./support/command-line";

const HELP = "cdktf-sigma-oauth check --help";

test.each<[string, string[], string]>([
  ["a misspelled command", ["verfy"], 'command: given "verfy"; allowed: init, check, synth, .*; did you mean verify\\?'],
  ["an unknown command", ["xyzzy"], 'command: given "xyzzy"; allowed: init, .*; name one of them'],
  ["a choice that is none", ["check", "--format", "YAML"], '--format: given "YAML"; allowed: text, json, github, sarif; name one of them'],
  ["what may be a secret", ["check", "--format", "hunter2"], "--format: a different value \\(it is not shown\\); allowed: text, .*"],
  [
    "a misspelled flag",
    ["check", "--formt=json"],
    `check: unknown flag "--formt"; allowed: the flags in ${HELP}; did you mean --format\\?`,
  ],
  ["an unknown short flag", ["check", "-q"], `check: unknown flag "-q"; allowed: the flags in ${HELP}; remove it`],
  ["a flag before the command", ["--verison"], 'cdktf-sigma-oauth: unknown flag "--verison"; .*; did you mean --version\\?'],
  ["a misspelled choice", ["check", "--format", "jsn"], '--format: given "jsn"; allowed: text, json, github, sarif; did you mean json\\?'],
  ["no value", ["synth", "--output"], "--output: no value; allowed: <folder>; write a value after it"],
  [
    "too many arguments",
    ["check", "a.yaml", "b.yaml"],
    "check: 2 arguments; allowed: at most 1: \\[config\\]; remove what is too much; .*",
  ],
  ["an argument where there is none", ["output", "x"], "output: 1 argument; allowed: only flags; name a stack with --stack"],
  ["a plan and more", ["gate", "a", "b", "c"], "gate: 3 arguments; allowed: at most 1: \\[plan\\]; .*"],
  [
    "flags that exclude each other",
    ["expiry", "--json", "--format", "slack"],
    "--json: given together with --format; allowed: one or the other; .*",
  ],
  ["a choice twice", ["expiry", "--format", "json", "--format=slack"], "--format: given twice; allowed: once; remove one of them"],
  ["a flag twice, the second time by its short name", ["synth", "--output", "a", "-o", "b"], "--output: given twice; .*"],
  [
    "no name of an output folder",
    ["synth", "examples/okta-snowflake.yaml", "--output", ""],
    "--output: nothing; allowed: a folder; name one, such as \\. for this folder, or remove the flag",
  ],
  ["a list twice", ["init", "--groups", "a", "--groups", "b"], "--groups: given twice; allowed: once; separate several names by commas"],
  ["an identity provider in capitals", ["init", "Okta"], 'identity provider: given "Okta"; allowed: okta, .*; did you mean okta\\?'],
])("given %s, the command line says so on one line, and what is meant", async (_, args, expected) => {
  const { code, stdout, stderr } = await command(args);
  expect({ code, stdout }).toStrictEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(new RegExp(`^error: ${expected}\n$`));
});

describe("every flag with one value", () => {
  const commands = () => programFor(commandLine(), () => undefined, "1.2.3").commands;
  const flags = commands().flatMap((one) =>
    one.options
      .filter(({ required, hidden }) => required && !hidden)
      .map(({ long, description }) => [one.name(), long!, /may be repeated/.test(description)] as const),
  );
  /** Values of which each flag takes one. */
  const VALUES = [
    "2000",
    "https://acme.example.com",
    "CUSTOM",
    "LOGIN_NAME",
    "scp",
    "ENABLE",
    "json",
    "text",
    "-",
    "github",
    "snowflake",
    "s3",
  ];

  test.each(flags)("is refused a second time, unless its help says otherwise: %s %s", (name, flag, isRepeatable) => {
    const answers = VALUES.map((value) => {
      try {
        commands()
          .find((one) => one.name() === name)!
          .parseOptions([flag, value, flag, `${value}${isRepeatable ? "/other" : ""}`]);
        return "taken";
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(answers.some((answer) => answer.startsWith(`${flag}: given twice; allowed: once; `))).toBe(!isRepeatable);
    expect(answers.includes("taken")).toBe(isRepeatable);
  });
});

test("without a command, and with --help, it prints its help", async () => {
  const [none, asked] = [await command([]), await command(["--help"])];
  expect(asked).toMatchObject({ code: 0, stderr: "" });
  expect(none).toStrictEqual({ code: 2, stdout: "", stderr: asked.stdout });
  expect(await command(["--version"])).toMatchObject({ code: 0, stdout: "1.2.3\n" });
});
