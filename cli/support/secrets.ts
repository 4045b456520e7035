const HIDDEN = "[hidden]";

/** A very short text is not a secret, and would be found everywhere. */
const SHORTEST = 4;

/** What must never be printed. All output goes through `hide`, including errors from other code. */
export class Secrets {
  private readonly texts = new Set<string>();

  /** Remembers a secret, in each way in which it can be written. */
  public add(secret: string | undefined): void {
    if (secret === undefined || secret.length < SHORTEST) return;
    const escaped = asJson(secret);
    [secret, encodeURIComponent(secret), asForm(secret), escaped, asJson(escaped)].forEach((text) => this.texts.add(text));
  }

  /** Remembers a client's secret, also as HTTP's Basic scheme sends it. */
  public addClient(clientId: string | undefined, secret: string | undefined): void {
    this.add(secret);
    if (clientId === undefined || secret === undefined) return;
    [`${asForm(clientId)}:${asForm(secret)}`, `${clientId}:${secret}`].forEach((pair) => this.add(Buffer.from(pair).toString("base64")));
  }

  /** The text without the secrets. */
  public hide(text: string): string {
    const longestFirst = [...this.texts].sort((left, right) => right.length - left.length);
    return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  }

  /** The same for all texts in a value, before anything quotes or shortens them. */
  public hideIn<T>(value: T): T {
    if (typeof value === "string") return this.hide(value) as T;
    if (Array.isArray(value)) return value.map((part: unknown) => this.hideIn(part)) as T;
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]: [string, unknown]) => [this.hide(key), this.hideIn(part)])) as T;
  }
}

/** Whatever goes wrong, no error message contains a secret. */
export function withoutSecrets(error: unknown, secrets: Secrets): unknown {
  if (!(error instanceof Error)) return error;
  error.message = secrets.hide(error.message);
  error.stack = error.stack && secrets.hide(error.stack);
  return error;
}

const asJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** As client_secret_basic has it: everything but letters and digits is encoded. RFC 6749, section 2.3.1. */
const asForm = (text: string) =>
  encodeURIComponent(text)
    .replaceAll("%20", "+")
    .replace(/[-_.!~*'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
