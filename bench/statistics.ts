/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Runs the measurements in turn, A B C A B C …, so that a machine that slows down slows all of them; gives each one's median. */
export function medians<K extends string>(rounds: number, measurements: Readonly<Record<K, () => number>>): Record<K, number> {
  const names = Object.keys(measurements) as K[];
  const values = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round++) {
    // Every second round goes the other way, so that none always pays for the garbage of the one before it.
    for (const name of round % 2 ? [...names].reverse() : names) values[name].push(measurements[name]());
  }
  return Object.fromEntries(names.map((name) => [name, median(values[name])])) as Record<K, number>;
}
