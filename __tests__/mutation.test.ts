const { isInSample } = jest.requireActual<{ isInSample: (mutant: object, environment: Record<string, string>) => boolean }>(
  "./mutation/sample.js",
);
const { scoreText } = jest.requireActual<{ scoreText: (report: object) => string }>("./mutation/score.js");

const mutant = (line: number, status = "Killed") => ({
  mutatorName: "BooleanLiteral",
  replacement: "false",
  status,
  location: { start: { line, column: 1 }, end: { line, column: 5 } },
});

describe("a sample of mutants", () => {
  const drawn = (part: string, seed: string) =>
    Array.from({ length: 2000 }, (_, line) => line).filter((line) =>
      isInSample({ ...mutant(line), fileName: "/project/lib/a.ts" }, { MUTATION_SAMPLE: part, MUTATION_SEED: seed }),
    );

  test("is all of them unless told otherwise", () => {
    expect(isInSample({ ...mutant(1), fileName: "a.ts" }, {})).toBe(true);
    expect(drawn("1", "1")).toHaveLength(2000);
    expect(drawn("0", "1")).toEqual([]);
  });

  test("has about the part that was asked for, the same for the same seed", () => {
    expect(drawn("0.25", "1")).toEqual(drawn("0.25", "1"));
    expect(drawn("0.25", "1")).not.toEqual(drawn("0.25", "2"));
    for (const seed of ["1", "2", "3"]) expect(Math.abs(drawn("0.25", seed).length - 500)).toBeLessThan(100);
  });
});

describe("the score", () => {
  const source = "true\ntrue\ntrue\n";
  const report = {
    files: {
      "lib/okta/server-rules.ts": { source, mutants: [mutant(1), mutant(2, "Timeout"), mutant(3, "Survived"), mutant(3, "Ignored")] },
      "config/check/okta.ts": { source, mutants: [mutant(1, "NoCoverage"), mutant(2, "RuntimeError")] },
      "cli/verify/report.ts": { source, mutants: [mutant(1)] },
    },
  };

  test("is given for each part, with what no test notices", () => {
    expect(scoreText(report).split("\n")).toEqual([
      "rules: 50.0 % (2 of 4)",
      "cli/verify: 100.0 % (1 of 1)",
      "lib/okta/server-rules.ts:3:1 BooleanLiteral: true → false",
      "config/check/okta.ts:1:1 BooleanLiteral: true → false",
    ]);
  });
});
