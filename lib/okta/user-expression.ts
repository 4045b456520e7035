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

/**
 * Attributes of Okta's base profile that describe a person: users may edit each of them where an administrator lets them.
 *
 * https://help.okta.com/oie/en-us/Content/Topics/users-groups-profiles/usgp-user-edit-attributes.htm
 */
const PERSONAL = [
  ...["firstName", "middleName", "lastName", "honorificPrefix", "honorificSuffix", "displayName", "nickName", "title", "profileUrl"],
  ...["secondEmail", "mobilePhone", "primaryPhone", "streetAddress", "city", "state", "zipCode", "countryCode", "postalAddress"],
  ...["preferredLanguage", "locale", "timezone"],
];
const PERSONAL_ATTRIBUTE = new RegExp(
  `(?<![\\w.])user\\s*(?:\\?\\s*)?(?:\\.\\s*profile\\s*)?(?:\\.\\s*(${PERSONAL.join("|")})(?!\\w)|\\[\\s*["'](${PERSONAL.join("|")})["'])`,
  "i",
);

/** The first attribute in an expression that describes a person, as it is written there. */
export function personalAttribute(expression: string): string | undefined {
  const [, named, quoted] = PERSONAL_ATTRIBUTE.exec(expression) ?? [];
  return named ?? quoted;
}
