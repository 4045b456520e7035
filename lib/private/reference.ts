/**
 * Whether a value holds a reference that only Terraform can resolve.
 *
 * Such a value is never judged, split or compared: its text is a placeholder. The test reads the text (a `${…}` expression, cdktf's
 * list marker) or the size (cdktf encodes number references as doubles near -1e298), so that layers without cdktf can use it.
 */
export function isReference(value: unknown): boolean {
  if (typeof value === "string") return value.includes("${") || value.includes("#{TfToken[");
  if (typeof value === "number") return Math.abs(value) > 1e280;
  if (Array.isArray(value)) return value.some(isReference);
  return false;
}

/** The values that are plain text, which a rule may judge. */
export function literals(values: readonly string[] | undefined): { value: string; index: number }[] {
  return (values ?? []).map((value, index) => ({ value, index })).filter(({ value }) => !isReference(value));
}
