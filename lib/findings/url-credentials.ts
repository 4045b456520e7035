/** A user in a URL, whose slashes may be one, or backslashes: browsers read them all. */
const USER = /(:[/\\]+|[/\\]{2,})[^/\\?#\s]*@/g;
/** The same in a URL that is a part of another one, and encoded once or more. */
const ENCODED_USER = /((?:%(?:25)*3a)?(?:%(?:25)*(?:2f|5c))+)(?:(?!%(?:25)*(?:2f|5c|3f|23))[^&?#/\\\s])*%(?:25)*40/gi;
/** The value of a parameter whose name says that it is a secret. */
const PARAMETER = /([?&;][^=&;#\s"']*(?:secret|token|passw|pwd|key|sig|code)[^=&;#\s"']*=)[^&;#\s"']+/gi;
/** The beginning of user:password@host, behind what words are put into, or in a path. Behind two slashes, digits after the colon are a port. */
const PAIR =
  /(^|["'`(,;=<>[\]{}&?/\\])(?!mailto:)(?!(?<=[/\\]{2})[^"'`(,;=<>[\]{}&?:/\\@]*:\d+(?:[/\\?#]|$))[^"'`(,;=<>[\]{}&?:/\\@]*:(?![/\\])/i;
/** The same with its signs encoded once or more. */
const ENCODED_PAIR =
  /(^|["'`(,;=<>[\]{}&?#/\\\s])(?!mailto:)(?:(?!%(?:25)*(?:3a|40|2f|5c))[^"'`(,;=<>[\]{}&?#/\\@:\s])*(?::|%(?:25)*3a)(?![/\\]|%(?:25)*(?:2f|5c))[^&?#/\\\s]*%(?:25)*40/gi;

/**
 * A text without the credentials in it: user names and passwords of URLs, also of what only looks like one, those of user:password@host, and
 * parameters
 * such as client_secret. An email address stays.
 *
 * Rather too much goes than too little: what is shown is for a person who has the text at hand.
 */
export function withoutCredentials(text: string): string {
  return withoutUser(beginning(text).replace(PARAMETER, "$1…"));
}

/** What is read of a text: nobody is shown more, and looking for credentials takes time that grows faster than the text. */
export const LONGEST_READ = 1000;

/** The beginning of a text. Where an `@` comes later, all that may be before it counts as a password. */
function beginning(text: string): string {
  if (text.length <= LONGEST_READ) return text;
  return text.slice(0, LONGEST_READ) + (/@|%(?:25)*40/i.test(text.slice(LONGEST_READ)) ? "@%40" : "");
}

function withoutUser(text: string): string {
  if (!/@|%(?:25)*40/i.test(text)) return text;
  return withoutFirst(text)
    .replace(USER, "$1")
    .replace(ENCODED_USER, "$1")
    .replace(ENCODED_PAIR, "$1")
    .replace(/\S+/g, (word) => withoutPair(word));
}

/** In a URL that cannot be read nobody knows where the password ends: all up to the last @ goes. */
function withoutFirst(text: string): string {
  return URL.canParse(text) && !/\s/.test(text) ? text : text.replace(/^(\s*(?:[a-z][a-z\d+.-]*:)?[/\\]+)[^]*@/i, "$1");
}

function withoutPair(word: string): string {
  const end = word.lastIndexOf("@");
  const pair = end === -1 ? null : PAIR.exec(word.slice(0, end));
  return pair === null ? word : word.slice(0, pair.index + pair[1].length) + word.slice(end + 1);
}
