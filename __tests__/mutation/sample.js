const { createHash } = require("node:crypto");
const { basename } = require("node:path");

/** A number from 0 to 1 that depends on the mutant and the seed alone, so that a sample can be drawn again. */
function drawn({ fileName, location: { start, end }, mutatorName, replacement }, seed) {
  const text = JSON.stringify([seed, basename(fileName), start.line, start.column, end.line, end.column, mutatorName, replacement]);
  return createHash("sha256").update(text).digest().readUInt32BE() / 2 ** 32;
}

/** Whether a mutant is in the sample: of this part of all (`MUTATION_SAMPLE`, from 0 to 1), by this seed (`MUTATION_SEED`). */
const isInSample = (mutant, { MUTATION_SAMPLE = "1", MUTATION_SEED = "1" } = process.env) =>
  drawn(mutant, MUTATION_SEED) < Number(MUTATION_SAMPLE);

module.exports = { isInSample };
