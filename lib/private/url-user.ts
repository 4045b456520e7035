/** A user in a URL, whose slashes may be one, or backslashes: browsers read them all. */
const USER = /(:[/\\]+|[/\\]{2,})[^/\\?#\s]*@/g;
/** The same in a URL that is a part of another one, and encoded once or more. */
const ENCODED_USER = /((?:%(?:25)*3a)?(?:%(?:25)*(?:2f|5c))+)(?:(?!%(?:25)*(?:2f|5c|3f|23))[^&?#/\\\s])*%(?:25)*40/gi;
/** The beginning of user:password@host, behind what words are put into. */
const PAIR = /(^|["'`(,;=<>[\]{}&?])(?!mailto:)[^"'`(,;=<>[\]{}&?:/\\@]*:(?![/\\])/i;

/**
 * A text without the user names and passwords of the URLs in it, also where it is no URL that can be read, and without those of user:password@host.
 * An e-mail address stays.
 *
 * Rather too much goes than too little: what is shown is for a person who has the text at hand.
 */
export function withoutUser(text: string): string {
  if (!/@|%(?:25)*40/i.test(text)) return text;
  return withoutFirst(text)
    .replace(USER, "$1")
    .replace(ENCODED_USER, "$1")
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
