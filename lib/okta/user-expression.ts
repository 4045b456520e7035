/** Names whose members are the same for every user: Okta's functions, the app, the org, and the request. */
const SAME_FOR_ALL = ["String", "Arrays", "Convert", "Iso3166Convert", "Time", "DateTime", "app", "org", "access", "session"];

/**
 * Whether an expression in Okta's language has the same value for everybody: without an attribute of a user, of an app's user or of a directory's.
 *
 * https://developer.okta.com/docs/reference/okta-expression-language/
 */
export function isConstant(expression: string): boolean {
  const withoutText = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '""');
  const heads = [...withoutText.matchAll(/(?<![\w.])([A-Za-z_]\w*)\s*(?:\?\s*)?\.\s*[A-Za-z_]/g)].map(([, name]) => name);
  // findDirectoryUser(), findWorkdayUser(): the user in a directory.
  return !heads.some((name) => !SAME_FOR_ALL.includes(name)) && !/\bfind\w*User\s*\(/.test(withoutText);
}
