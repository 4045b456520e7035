/** How many letters two names may differ in to be taken for the same one. */
const SLIPS = 2;

/** The name that a misspelled one means: they differ in case and underscores, or in a letter or two. */
export function nearName(written: string, names: readonly string[]): string | undefined {
  const bare = (name: string) => name.replaceAll(/[_-]/g, "").toLowerCase();
  const distances = names.map((name) => ({ name, distance: distanceOf(bare(written), bare(name)) }));
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  // Short names are near to each other by themselves.
  const isNear =
    nearest !== undefined && nearest.distance <= SLIPS && nearest.distance * 3 <= Math.min(written.length, nearest.name.length);
  return isNear ? nearest.name : undefined;
}

/** How many letters must be put in, left out or replaced (Levenshtein). */
function distanceOf(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[right.length];
}
