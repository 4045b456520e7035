import { quote } from "../../support/text";

/** A URL as it is shown: without user name and password, also where it is none that can be read. */
export function quoteUrl(text: string): string {
  return quote(withoutUser(text));
}

function withoutUser(text: string): string {
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
