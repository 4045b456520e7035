/** What an expression is for two people: colleagues whose names begin alike. */
export type SampleValues = readonly [string, string];

/** Attributes that colleagues have in common. @see https://developer.okta.com/docs/api/openapi/okta-management/management/tag/User/ */
const OF_COLLEAGUES = /^(organization|company\w*|division|department\w*|costCenter|userType|manager\w*|status|realmId|typeId)$/i;
const FIRST_NAMES: SampleValues = ["Marina", "Merle"];
const LAST_NAMES: SampleValues = ["Keller", "Koch"];
const DOMAIN = "acme.com";

/** The values of an attribute. Whatever is not known has the form of a login. */
export function sampleValues(attribute: string): SampleValues {
  if (OF_COLLEAGUES.test(attribute)) return ["Acme", "Acme"];
  if (/^firstName$/i.test(attribute)) return FIRST_NAMES;
  if (/^lastName$/i.test(attribute)) return LAST_NAMES;
  const login = (index: 0 | 1) => `${FIRST_NAMES[index]}.${LAST_NAMES[index]}@${DOMAIN}`.toLowerCase();
  return [login(0), login(1)];
}

/** Okta reads the first argument as a regular expression, which could stand for anything: this one is its own value. */
const PLAIN_PATTERN = /^[\w@-]+(\.[\w@-]+)*$/;

/**
 * The functions of String that change a text, as functions and as methods. They are only asked with as many texts as they declare, or more.
 *
 * A sign that a sample does not have, a real value may have: the text stays as it is. What no text of ours shows is undefined.
 *
 * @see https://developer.okta.com/docs/reference/okta-expression-language/#string-functions
 */
export const FUNCTIONS: Readonly<Record<string, (...texts: string[]) => string | undefined>> = {
  append: (text, ...others) => text + others.join(""),
  concat: (text, ...others) => text + others.join(""),
  join: (separator, ...texts) => texts.join(separator),
  removeSpaces: (text) => text.replaceAll(" ", ""),
  replace: (text, from, to) => (from === "" ? undefined : text.replaceAll(from, () => to)),
  replaceFirst: (text, from, to) => (PLAIN_PATTERN.test(from) ? text.replace(from, () => to) : undefined),
  substring: (text, from, ...[to]) => text.slice(Number(from), to === undefined ? undefined : Number(to)),
  substringAfter: (text, sign) => (text.includes(sign) ? text.slice(text.indexOf(sign) + sign.length) : text),
  // Before a backslash is the name of a Windows domain.
  substringBefore: (text, sign) => (sign === "\\" ? "ACME" : text.includes(sign) ? text.slice(0, text.indexOf(sign)) : text),
  toLowerCase: (text) => text.toLowerCase(),
  toUpperCase: (text) => text.toUpperCase(),
  trim: (text) => text.trim(),
};
