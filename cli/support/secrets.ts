const HIDDEN = "[hidden]";

/** Too short a text is no secret, and would be found everywhere. */
const SHORTEST = 4;

/** What must never be printed. Whatever is printed goes through `hide`, also the errors of others. */
export class Secrets {
  private readonly texts = new Set<string>();

  /** Remembers a secret, also as it is written in a URL. */
  public add(secret: string | undefined): void {
    if (secret === undefined || secret.length < SHORTEST) return;
    this.texts.add(secret).add(encodeURIComponent(secret));
  }

  /** The text without the secrets. */
  public hide(text: string): string {
    const longestFirst = [...this.texts].sort((left, right) => right.length - left.length);
    return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, HIDDEN), text);
  }
}
