const { readFileSync } = require("node:fs");
const { isInSample } = require("./sample.js");

/** The parts for which the score is given. */
const PARTS = [
  ["rules", /^(lib\/(.*-rules\.ts$|findings\/)|config\/check\/)/],
  ["config", /^config\//],
  ["lib", /^lib\//],
  ["cli/verify", /^cli\/verify\//],
  ["cli", /^cli\//],
  ["stacks", /^stacks\//],
];
const partOf = (file) => PARTS.find(([, pattern]) => pattern.test(file))?.[0] ?? "other";

const FOUND = ["Killed", "Timeout"];
const MISSED = ["Survived", "NoCoverage"];

/** A report counts lines and columns from one, Stryker itself from zero. */
const fromZero = ({ line, column }) => ({ line: line - 1, column: column - 1 });
const drawn = (fileName, mutant) =>
  isInSample({ ...mutant, fileName, location: { start: fromZero(mutant.location.start), end: fromZero(mutant.location.end) } });

/** A report's mutants that count, each with its file, what it changes and whether a test noticed. */
function mutantsOf({ files }) {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter((mutant) => [...FOUND, ...MISSED].includes(mutant.status) && drawn(file, mutant))
      .map(({ mutatorName, replacement = "", status, location: { start, end } }) => {
        const [first, ...others] = source.split("\n").slice(start.line - 1, end.line);
        const original = others.length === 0 ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`;
        const change = `${original} → ${replacement.replace(/\s+/g, " ")}`;
        return {
          file,
          part: partOf(file),
          place: `${file}:${start.line}:${start.column}`,
          found: FOUND.includes(status),
          change,
          mutatorName,
        };
      }),
  );
}

/** One line for each part, then one for each mutant that no test notices. */
function scoreText(report) {
  const mutants = mutantsOf(report);
  const scores = PARTS.flatMap(([part]) => {
    const all = mutants.filter((mutant) => mutant.part === part);
    const found = all.filter((mutant) => mutant.found).length;
    return all.length === 0 ? [] : [`${part}: ${((100 * found) / all.length).toFixed(1)} % (${found} of ${all.length})`];
  });
  const missed = mutants.filter(({ found }) => !found).map(({ place, mutatorName, change }) => `${place} ${mutatorName}: ${change}`);
  return [...scores, ...missed].join("\n");
}

module.exports = { scoreText };
if (require.main === module) console.log(scoreText(JSON.parse(readFileSync(process.argv[2] ?? "coverage/mutation/report.json", "utf8"))));
