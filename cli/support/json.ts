/** Deeper than any real document. A recursive reader would crash somewhere beyond. */
const DEEPEST = 100;

/** JSON as a value; undefined where it is none, or nested too deeply to be worked with. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Whether a value is nested more than a hundred levels deep. Level by level, so that no depth is too much. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) => (one !== null && typeof one === "object" ? (Object.values(one) as unknown[]) : []));
  }
  return false;
}
