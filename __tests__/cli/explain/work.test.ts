import { explain, suggestionsFor } from "../../../cli/explain/match";
import { ENTRIES } from "../../../cli/explain/entries/all";

/** Characters that are looked at while an action runs: what searches pass over, and the inputs of regular expressions. */
function workOf(action: () => unknown): number {
  let work = 0;
  const { indexOf } = String.prototype as unknown as { indexOf: (this: string, part: string, from: number) => number };
  const { exec } = RegExp.prototype as unknown as { exec: (this: RegExp, text: string) => RegExpExecArray | null };
  const replace = RegExp.prototype[Symbol.replace] as (text: string, by: never) => string;
  const spies = [
    jest.spyOn(String.prototype, "indexOf").mockImplementation(function (this: string, part: string, from = 0) {
      const at = indexOf.call(this, part, from);
      work += 1 + (at === -1 ? Math.max(0, this.length - from) : at - from);
      return at;
    }),
    jest.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, text: string) {
      const from = this.lastIndex;
      const found = exec.call(this, text);
      // What splits a text tries every place, and only there.
      if (this.sticky) work += 1;
      else work += 1 + (found === null ? text.length : found.index + found[0].length) - (this.global ? from : 0);
      return found;
    }),
    jest.spyOn(RegExp.prototype, Symbol.replace as never).mockImplementation(function (this: RegExp, text: string, by: never) {
      work += 1 + text.length;
      return replace.call(this, text, by);
    } as never),
  ];
  try {
    action();
    return work;
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
}

/** Names with a value between their parts, such as `role … is not listed`. */
const IN_PARTS = [...new Set(ENTRIES.flatMap(({ name, also = [] }) => [name, ...also]).filter((name) => /\S\s*…\s*\S/.test(name)))].slice(
  0,
  10,
);

describe("the work on a text grows as the text does", () => {
  test.each<[string, (times: number) => string]>([
    ["spaces", (times) => " ".repeat(times * 10)],
    ["digits", (times) => "3".repeat(times * 10)],
    ["codes", (times) => "AADSTS999999 ".repeat(times)],
    ["percent signs", (times) => "%25%32%35".repeat(times)],
    ["parts of an id", (times) => `${"A-".repeat(times * 5)}a`],
    ["opened brackets", (times) => "[A-A".repeat(times * 2)],
    ["lines of this project", (times) => 'c.yaml: given "x"; allowed: y; z [CONFIG-TYPE]\n'.repeat(times / 4)],
    ["numbers with commas", (times) => "390,144,".repeat(times)],
  ])("of %s", (_, text) => {
    const [once, twice] = [1_000, 2_000].map((times) => workOf(() => [explain(text(times)), suggestionsFor(text(times))]));
    expect(once).toBeGreaterThan(0);
    expect(twice).toBeLessThan(2.3 * once);
  });

  test.each(IN_PARTS)("where it has the beginning of %s often, and its end once and far away", (name) => {
    const [first, ...rest] = name.split("…").map((part) => part.trim());
    const text = (times: number) => `${`${first} x `.repeat(times)}${"x ".repeat(300)}${rest.join(" ")}`;
    const [once, twice] = [2_000, 4_000].map((times) => workOf(() => explain(text(times))));
    expect(twice).toBeLessThan(2.3 * once);
  });
});
