/** What the other tests rely on: `support/equal-lists.js`. */
describe("two lists of different lengths are not equal, also where what is too much is undefined", () => {
  test.each([
    [[1, undefined], [1]],
    [[1], [1, undefined]],
    [[undefined], []],
    [{ inside: [{ deep: [1, undefined] }] }, { inside: [{ deep: [1] }] }],
  ])("%j, %j", (one: unknown, other: unknown) => {
    expect(one).not.toEqual(other);
    expect({ one }).not.toMatchObject({ one: other });
    expect([one]).not.toContainEqual(other);
    const called = jest.fn();
    called(one);
    expect(called).not.toHaveBeenCalledWith(other);
  });
});
