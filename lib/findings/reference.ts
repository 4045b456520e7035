/**
 * Texts of this library are Terraform templates, as everywhere in CDK for Terraform: `${…}` is a reference, and `$${` is how a real `${` is written.
 */

/** Where a reference begins: `$${` begins none. */
export const REFERENCE_START = /(?<!\$)\$\{/;

/** What cdktf writes as the only element of a list that only Terraform knows. */
const LIST_TOKEN = /^#\{TfToken\[[\w:.-]+\]\}$/;

/** Whether a text is what cdktf puts into a list whose elements only Terraform knows. */
export function isListReference(value: unknown): boolean {
  return typeof value === "string" && LIST_TOKEN.test(value);
}

/**
 * Whether a value holds a reference that only Terraform can resolve.
 *
 * Such a value is never judged, split or compared: its text is a placeholder. The test reads the text (a `${…}` expression, cdktf's
 * list marker) or the bits of a number, so that layers without cdktf can use it.
 */
export function isReference(value: unknown): boolean {
  if (typeof value === "string") return value.includes("{") && (REFERENCE_START.test(value) || isListReference(value));
  if (typeof value === "number") return isTokenNumber(value);
  if (Array.isArray(value)) return value.some(isReference);
  return false;
}

/** The first 16 bits of the doubles that stand for references: to a number, and to a list of numbers. */
const TOKEN_BITS = [0xfdff, 0xfbff];

/**
 * Whether cdktf reads a number as one of its references. Those are doubles near -8e298 and -1.9e289.
 *
 * @see https://github.com/hashicorp/terraform-cdk/blob/main/packages/cdktf/lib/tokens/private/encoding.ts
 */
export function isTokenNumber(value: number): boolean {
  return TOKEN_BITS.includes(new DataView(new Float64Array([value]).buffer).getUint16(6, true));
}

/** A plain text in a list. */
export interface Literal {
  readonly value: string;
  readonly index: number;
  /** Whether the list has the same text earlier. */
  readonly repeated: boolean;
}

/**
 * The values that are plain text, which a rule may judge. The list is gone through once, however long it is.
 *
 * @param sameAs what two texts have in common that count as the same; by default, they are equal
 */
export function literals(values: readonly string[] | undefined, sameAs = (value: string) => value): Literal[] {
  const seen = new Set<string>();
  return (values ?? []).flatMap((value, index) => {
    if (isReference(value)) return [];
    const repeated = seen.has(sameAs(value));
    seen.add(sameAs(value));
    return [{ value, index, repeated }];
  });
}

/** Whether a value is given and plain, so that a rule may judge it. */
export function isLiteral<T>(value: T | undefined): value is T {
  return value !== undefined && !isReference(value);
}

/**
 * The construct id for an element of a list: what it is, so that adding one moves no other. A reference has no literal text, so its place in the
 * list counts.
 *
 * Different elements have different ids: constructs write a slash as two dashes, so slashes are escaped first, and the tilde with which they are (as
 * in JSON pointers, RFC 6901). What this library adds to a text has a tilde that no escaped text has.
 */
export function elementId(kind: string, value: string, index: number): string {
  return isReference(value) ? `${kind}~-${index}` : `${kind}-${value.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The construct id for a part of an element. */
export function partId(element: string, part: string): string {
  return `${element}~-${part}`;
}
