import { CASE_TABLES } from "./cases/all";
import { foreignNames } from "./support/names";
import { Printed } from "./support/cases";

const saidBy = (id: string, printed: readonly Printed[]) => printed.filter(({ line }) => line.endsWith(`[${id}]`));
/** Where, what was given, and then what is allowed and what to do: either of the two may have a semicolon, so no sign parts them. */
const MESSAGE = /^(?<at>.*?): (?<given>.*?); (?:allowed|recommended): (?<rest>.*) \[[A-Z\d-]+\]$/u;

describe.each(CASE_TABLES)("the rules of $title", ({ rules, references }) => {
  describe.each(rules)("$id", ({ id, severity, allowed, fix, fires, quiet }) => {
    test.each(fires)("fires when $when", (expected) => {
      const said = saidBy(id, expected.subject());
      expect(said.length).toBeGreaterThan(0);
      said.forEach((printed) => {
        expect(printed.severity).toBe(severity);
        expect(printed.line).not.toContain("\n");
        // Through a construct, what can be set is a property; in the app, it is a key of the config.
        expect(foreignNames(id, printed.line)).toEqual([]);
        const whole = { given: printed.line, rest: printed.line };
        const { given, rest } = expected.at === undefined ? whole : { ...MESSAGE.exec(printed.line)?.groups };
        expect(given).toContain(expected.given);
        const [, ...afterAllowed] = rest?.split(expected.allowed ?? allowed) ?? [];
        expect(rest).toContain(expected.allowed ?? allowed);
        expect(afterAllowed.join(" ")).toContain(expected.fix ?? fix);
      });
      if (expected.at !== undefined) expect(said.map(({ line }) => MESSAGE.exec(line)?.groups?.at)).toEqual([expected.at].flat());
    });

    test.each(quiet)("is quiet when $when", ({ subject }) => {
      expect(saidBy(id, subject())).toEqual([]);
    });

    if (references.length > 0) {
      test("never judges a reference", () => {
        expect(references.map(({ what, print }) => ({ what, said: saidBy(id, print()) })).filter(({ said }) => said.length > 0)).toEqual(
          [],
        );
      });
    }
  });
});
