/** For jest, `[1, undefined]` equals `[1]` (but for toStrictEqual). A list with one element more, of whatever value, is another list here. */
expect.addEqualityTesters([
  (one, other) => (Array.isArray(one) && Array.isArray(other) && one.length !== other.length ? false : undefined),
]);
