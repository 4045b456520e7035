/**
 * A text without the user names and passwords of the URLs in it, also where it is none that can be read.
 *
 * Rather too much goes than too little: what is shown is for a person who has the text at hand.
 */
export function withoutUser(text: string): string {
  if (!/@|%40/i.test(text)) return text;
  return withoutFirst(text)
    .replace(/([/\\]{2})[^/\\?#\s@]*@/g, "$1")
    .replace(/(%2f%2f)(?:(?!%2f|%3f|%23)[^&?#/\s])*?%40/gi, "$1");
}

/** The URL that the text begins with. */
function withoutFirst(text: string): string {
  if (!text.includes("@")) return text;
  if (!URL.canParse(text)) {
    // Where the password ends, nobody knows: what stands before the last @ goes.
    const isName = !/[:/\\]/.test(text);
    return isName ? text : text.replace(/^(\s*(?:[a-z][a-z\d+.-]*:)?[/\\]+)?[^]*@/i, (_, start: string | undefined) => start ?? "");
  }
  const { username, password, pathname } = new URL(text);
  // Such as ada:password@host, which has a scheme and a path to whoever reads it as a URL.
  const isOpaque = !pathname.startsWith("/") && pathname.includes("@");
  return username || password || isOpaque ? text.replace(/^(\s*[a-z][a-z\d+.-]*:[/\\]*)[^/\\?#]*@/i, "$1") : text;
}
