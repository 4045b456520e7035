/** Terraform's templates and expressions, taken apart as far as it takes to write them again in another form. */

/** A text with expressions in it: what stands between quotes in Terraform. Neighbours are never both texts, and no text is empty. */
export type Template = readonly Part[];

export type Part = string | Code;

/** An expression. */
export interface Code {
  readonly tokens: readonly Token[];
}

/** A part of an expression: a name, a number or a symbol as it is written, or a text. Of white space, it says only whether there is any. */
export type Token =
  { readonly kind: "name" | "number" | "symbol" | "space"; readonly text: string } | { readonly kind: "text"; readonly template: Template };

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", '"': '"', "\\": "\\" };
const NAME = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SYMBOL = /==|!=|<=|>=|&&|\|\||=>|\.\.\.|[-+*/%!<>?:.,()[\]{}=]/y;
const SPACE = /\s+/y;

/** The template that a text of Terraform's JSON is. */
export function parseTemplate(text: string): Template {
  return new Reader(text).template(false);
}

/** The expression that a text is, without `${` and `}` around it. */
export function parseCode(text: string): Code {
  return { tokens: new Reader(text).tokens() };
}

/** A template with neighbouring texts made one. */
export function template(parts: readonly Part[]): Template {
  return parts.reduce<Part[]>((before, part) => {
    const last = before.at(-1);
    if (typeof part !== "string") return [...before, part];
    if (part === "") return before;
    return typeof last === "string" ? [...before.slice(0, -1), last + part] : [...before, part];
  }, []);
}

/** The text of a template without expressions; undefined for any other. */
export function constant(parts: Template): string | undefined {
  if (parts.length === 0) return "";
  return parts.length === 1 && typeof parts[0] === "string" ? parts[0] : undefined;
}

/** Reads from left to right, following the scanner of HCL. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** Up to the end, or up to the closing quote, which is read as well. */
  public template(quoted: boolean): Template {
    const parts: Part[] = [];
    let text = "";
    for (;;) {
      if (this.at >= this.source.length) {
        if (quoted) throw this.unexpected("a closing quote");
        return template([...parts, text]);
      }
      const rest = this.source.slice(this.at, this.at + 3);
      if (quoted && rest[0] === '"') {
        this.at++;
        return template([...parts, text]);
      }
      if (rest === "$${" || rest === "%%{") {
        this.at += 3;
        text += rest.slice(1);
      } else if (rest.startsWith("${")) {
        this.at += 2;
        parts.push(text, { tokens: this.tokens("}") });
        text = "";
      } else if (rest.startsWith("%{")) {
        throw this.unexpected("no directive");
      } else if (quoted && rest[0] === "\\") {
        text += this.escape();
      } else {
        text += rest[0];
        this.at++;
      }
    }
  }

  /** Up to the end, or up to a closing bracket that closes nothing here, which is read as well. */
  public tokens(closing?: string): Token[] {
    const tokens: Token[] = [];
    let depth = 0;
    while (this.at < this.source.length) {
      const next = this.source[this.at];
      if (closing !== undefined && depth === 0 && next === closing) {
        this.at++;
        return trimmed(tokens);
      }
      if ("([{".includes(next)) depth++;
      if (")]}".includes(next)) depth--;
      tokens.push(this.token());
    }
    if (closing !== undefined) throw this.unexpected(closing);
    return trimmed(tokens);
  }

  private token(): Token {
    if (this.source[this.at] === '"') {
      this.at++;
      return { kind: "text", template: this.template(true) };
    }
    const space = this.match(SPACE);
    if (space !== undefined) return { kind: "space", text: " " };
    for (const [kind, pattern] of KINDS) {
      const text = this.match(pattern);
      if (text !== undefined) return { kind, text };
    }
    throw this.unexpected("an expression");
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private escape(): string {
    const [whole, short, code] = /^\\(?:(["\\nrt])|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))/.exec(this.source.slice(this.at)) ?? [];
    if (whole === undefined) throw this.unexpected("an escape sequence");
    this.at += whole.length;
    return short === undefined ? String.fromCodePoint(parseInt(code ?? whole.slice(2), 16)) : ESCAPES[short];
  }

  /** What this library writes is read; anything else is a defect. */
  private unexpected(expected: string): RangeError {
    return new RangeError(`${JSON.stringify(this.source.slice(0, 200))}: at ${this.at}, expected ${expected}`);
  }
}

const KINDS = [
  ["name", NAME],
  ["number", NUMBER],
  ["symbol", SYMBOL],
] as const;

function trimmed(tokens: Token[]): Token[] {
  const isSpace = (token?: Token) => token?.kind === "space";
  return tokens.slice(isSpace(tokens[0]) ? 1 : 0, tokens.length > 1 && isSpace(tokens.at(-1)) ? -1 : undefined);
}
