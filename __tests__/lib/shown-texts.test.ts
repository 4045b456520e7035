import { show } from "../../lib/findings/rule";
import { withoutCredentials } from "../../lib/findings/url-credentials";

describe("a text that is shown", () => {
  test.each([
    "Contact: ada@acme.com",
    "write to ada@acme.com, bob@acme.com or <eve@acme.com>",
    "mailto:ada@acme.com",
    "ada@acme.com",
    "https://acme.com/users/@ada",
    "https://acme.com/?login=ada%40acme.com",
    "@acme/package: one",
    "https://acme.com:8443/users/ada@acme.com",
    "https://acme.com/a:b/c",
  ])("keeps an e-mail address, and other text with an @: %s", (text) => {
    expect(withoutCredentials(text)).toBe(text);
  });

  test.each([
    ["https://ada:hunter2@acme.com/x@y", "https://acme.com/x@y"],
    ["https://hunter2@acme.com", "https://acme.com"],
    ["HTTPS:\\\\ada:hunter2@acme.com", "HTTPS:\\\\acme.com"],
    ["https:/ada:hunter2@acme.com", "https:/acme.com"],
    ["https:///ada:hunter2@acme.com", "https:///acme.com"],
    ["//ada:hunter2@acme.com", "//acme.com"],
    ["see https://ada:hunter@2@acme.com/ and ada@acme.com", "see https://acme.com/ and ada@acme.com"],
    ["https://ada:hunter2/#?x@acme.com", "https://acme.com"],
    ["https://ada:hunter2 hunter2@acme.com", "https://acme.com"],
    ["postgres://ada:hunter2@acme.com:5432/db", "postgres://acme.com:5432/db"],
    ["ada:hunter2@acme.com", "acme.com"],
    ["ada:hunter2@hunter2@acme.com", "acme.com"],
    ["ada:hunter2/x@acme.com:80", "acme.com:80"],
    ["a word, then ada:hunter2@acme.com/ x", "a word, then acme.com/ x"],
    [":hunter2@acme.com", "acme.com"],
    ["https://acme.com/?next=https://ada:hunter2@b.c", "https://acme.com/?next=https://b.c"],
    ["https://acme.com/?next=https%3A%2F%2Fada%3Ahunter2%40b.c", "https://acme.com/?next=https%3A%2F%2Fb.c"],
    ["https://acme.com/?next=https%3a%5c%5cada%3ahunter2%40b.c", "https://acme.com/?next=https%3a%5c%5cb.c"],
    ["https://acme.com/cb?client_secret=hunter2&x=1#y", "https://acme.com/cb?client_secret=…&x=1#y"],
    ["https://acme.com/cb?x=1;access_token=hunter2", "https://acme.com/cb?x=1;access_token=…"],
    ["https://acme.com/ada:hunter2@x", "https://acme.com/x"],
    ["https://acme.com:8443/b/ada:hunter2@x/y", "https://acme.com:8443/b/x/y"],
    ["https://acme.com/ada:hunter2/hunter2@x", "https://acme.com/x"],
    ["https://acme.com/:hunter2@x", "https://acme.com/x"],
    ["https://acme.com/ada:1/hunter2@x", "https://acme.com/x"],
    ["see acme.com/ada:hunter2@x", "see acme.com/x"],
    ["https://acme.com/#/ada:hunter2@x", "https://acme.com/#/x"],
    ["https://acme.com\\\\b\\ada:hunter2@x", "https://acme.com\\\\b\\x"],
    ["https://acme.com/ada%3Ahunter2%40x", "https://acme.com/x"],
    ["https://acme.com/ada:hunter2%40x", "https://acme.com/x"],
    ["https://acme.com/?user=ada%253ahunter2%2540x", "https://acme.com/?user=x"],
    ["ada%3Ahunter2%40acme.com", "acme.com"],
    ["https://acme.com/?next=https%253A%252F%252Fada%253Ahunter2%2540b.c", "https://acme.com/?next=https%253A%252F%252Fb.c"],
  ])("loses the user and the password of a URL: %s", (text, shown) => {
    expect(withoutCredentials(text)).toBe(shown);
    expect(show({ [text]: [text] })).not.toContain("hunter2");
  });

  test("is not read to its end where it is long, and loses a password that is", () => {
    // Looking for credentials in all of it would take hours.
    const hostile = [",:", "/:", "a:", "//", "%3a", "&x=", "https://"].map((part) => `@%40${part.repeat(100_000)}`);
    hostile.forEach((text) => expect(show(text).length).toBeLessThan(200));
    [1, 500, 1500, 3000].forEach((length) => {
      const password = "hunter2".repeat(length);
      ["https://ada:#@acme.com", "ada:#@acme.com", "https://acme.com/ada:#@x", "ada%3A#%40x"].forEach((text) =>
        expect(show(text.replace("#", password))).not.toContain("hunter2"),
      );
    });
    expect(show("x".repeat(5000))).toMatch(/^"x{79}…" \(5002 characters\)$/);
  });

  test.each([
    [["x".repeat(50), "y".repeat(50)], `["${"x".repeat(50)}","${"y".repeat(25)}…"] (107 characters)`],
    [{ key: { inner: ["x".repeat(100), 1] } }, `{"key":{"inner":["${"x".repeat(62)}…"]}} (124 characters)`],
    [["x".repeat(76), 1], `["${"x".repeat(76)}",…] (82 characters)`],
    [`${"x".repeat(78)}"quoted"`, `"${"x".repeat(78)}…" (90 characters)`],
    [`${"x".repeat(75)}\u0007tail`, `"${"x".repeat(75)}…" (87 characters)`],
    [`${"x".repeat(78)}\u{1f600}tail`, `"${"x".repeat(78)}…" (86 characters)`],
  ])("closes what it cuts: %j", (value, shown) => {
    expect(show(value)).toBe(shown);
  });

  test.each([
    [Infinity, "Infinity"],
    [-Infinity, "-Infinity"],
    [NaN, "NaN"],
  ])("says which number %d is", (number, shown) => {
    expect(show(number)).toContain(shown);
    expect(show({ number })).toContain(shown);
  });

  test.each(["\u0007", "\u001b", "\u009b", "\u2028", "\u200b", "\u202e", "\u2066", "\ufeff", "\u{e0041}"])(
    "has %j escaped",
    (character) => {
      expect(show(`a${character}b`)).toMatch(/^"a(\\\\?u[0-9a-f]{4})+b"$/);
    },
  );
});
