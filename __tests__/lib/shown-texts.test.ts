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
    ["https://acme.com/?next=https%253A%252F%252Fada%253Ahunter2%2540b.c", "https://acme.com/?next=https%253A%252F%252Fb.c"],
  ])("loses the user and the password of a URL: %s", (text, shown) => {
    expect(withoutCredentials(text)).toBe(shown);
    expect(show({ [text]: [text] })).not.toContain("hunter2");
  });

  test.each(["\u0007", "\u001b", "\u009b", "\u2028", "\u200b", "\u202e", "\u2066", "\ufeff", "\u{e0041}"])(
    "has %j escaped",
    (character) => {
      expect(show(`a${character}b`)).toMatch(/^"a(\\\\?u[0-9a-f]{4})+b"$/);
    },
  );
});
