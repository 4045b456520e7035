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
  const found = PERSONAL_ATTRIBUTE.exec(expression);
  return found?.[1] ?? found?.[2];
}
