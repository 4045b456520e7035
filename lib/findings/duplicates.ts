/** What has the key of something before it in the list, with its place and the first that has the key. */
export function duplicates<T>(values: readonly T[], keyOf: (value: T) => string): { value: T; index: number; first: T }[] {
  const seen = new Map<string, T>();
  return values.flatMap((value, index) => {
    const key = keyOf(value);
    const first = seen.get(key);
    if (first !== undefined) return [{ value, index, first }];
    seen.set(key, value);
    return [];
  });
}
