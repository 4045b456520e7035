/** JSON of at most this length or, where it is longer, its beginning, in which everything that was opened is closed again. */
export function shorten(json: string, longest: number): string {
  return json.length <= longest ? json : closed(json, longest);
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };
const HIGH_SURROGATE = /[\ud800-\udbff]$/;

function closed(json: string, longest: number): string {
  const open: string[] = [];
  let isText = false;
  let end = 0;
  for (;;) {
    const character = json[end];
    // An escape is not cut.
    const next = end + (isText && character === "\\" ? (json[end + 1] === "u" ? 6 : 2) : 1);
    if (next > longest) break;
    if (character === '"') isText = !isText;
    else if (!isText && character in CLOSING) open.unshift(CLOSING[character]);
    else if (!isText && character === open[0]) open.shift();
    end = next;
  }
  return `${json.slice(0, end).replace(HIGH_SURROGATE, "")}…${isText ? '"' : ""}${open.join("")}`;
}
