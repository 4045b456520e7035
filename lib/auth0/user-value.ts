import { isReference } from "../findings/reference";

/**
 * Where a user claim's value comes from: a place under `event.user` in a post-login Action, as the names on the way there.
 *
 * Only these are supported, in either spelling. Everything else in the event is chosen by the person who logs in (request, `user_metadata`), may be
 * edited
 * by them (name, nickname, picture), or is the same for everyone (client, tenant).
 *
 * https://auth0.com/docs/customize/actions/reference/post-login/post-login-event-object
 * https://auth0.com/docs/manage-users/user-accounts/metadata : users can edit user_metadata, and cannot edit app_metadata
 * https://auth0.com/docs/api/myaccount/profile/patch-profile : users can edit name, given_name, family_name, nickname and picture
 */
export type UserPlace = readonly [UserField, ...string[]];

type UserField = (typeof WHOLE_FIELDS)[number] | typeof METADATA;

/** Fields that are the value themselves. `username` is chosen at sign-up, where a connection has that; no user can change it later. */
const WHOLE_FIELDS = ["email", "user_id", "username"] as const;
/** What administrators and Actions write about a user. */
const METADATA = "app_metadata";

/** What Auth0 knows the user by where nothing is said. */
export const DEFAULT_USER_PLACE: UserPlace = ["email"];

/** The forms that are allowed, for people. */
export const USER_PLACES = "event.user.email, event.user.user_id, event.user.username, or event.user.app_metadata.<name>";

/** One step: `.name`, `?.name`, `["name"]` or `?.["name"]`, with white space anywhere between its parts. */
const STEP = /^\s*(?:\??\.\s*(?<name>[A-Za-z_$][\w$]{0,99})|(?:\?\.\s*)?\[\s*(?<quote>["'])(?<text>[\w$.:/ -]{1,100})\k<quote>\s*\])\s*/;
const LONGEST_EXPRESSION = 400;

/**
 * The place that an expression means; undefined if it is not a supported one.
 *
 * A reference of Terraform's is none either: it would become code that nobody has seen.
 */
export function userPlaceOf(expression: string): UserPlace | undefined {
  if (isReference(expression) || expression.length > LONGEST_EXPRESSION) return undefined;
  const [root, field, ...rest] = namesIn(expression) ?? [];
  if (root !== "user") return undefined;
  if (field === METADATA) return rest.length > 0 && rest.every(isOwnName) ? [METADATA, ...rest] : undefined;
  const whole = WHOLE_FIELDS.find((name) => name === field);
  return whole !== undefined && rest.length === 0 ? [whole] : undefined;
}

/** Whether the value is the email address, which is trusted only where it was verified. */
export const isEmail = (place: UserPlace | undefined) => place?.[0] === "email";

/** The place as code. Metadata may lack anything: then the value is undefined, and the login is rejected with a reason. */
export function codeOf([field, ...rest]: UserPlace): string {
  return [`event.user.${field}`, ...rest.map((name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? `?.${name}` : `?.['${name}']`))].join("");
}

/** The names after `event`, or nothing if the text is not such a path. */
function namesIn(expression: string): string[] | undefined {
  const names: string[] = [];
  let rest = /^\s*event(?![\w$])/.test(expression) ? expression.replace(/^\s*event/, "") : undefined;
  while (rest) {
    const groups = STEP.exec(rest)?.groups;
    if (groups === undefined) return undefined;
    names.push(groups.name ?? groups.text);
    rest = rest.replace(STEP, "");
  }
  return rest === undefined ? undefined : names;
}

/** A name that every object has, such as `constructor`, is not a value of a user. */
const isOwnName = (name: string) => !(name in {});
