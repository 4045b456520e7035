/** A text in plain data, with the way to it. */
export interface PlacedText {
  readonly at: string;
  readonly text: string;
}

/** Every text in a construct's properties. What is not plain data (other constructs, deployments) has been checked where it was made. */
export function textsIn(value: unknown, at = ""): PlacedText[] {
  if (typeof value === "string") return [{ at, text: value }];
  if (Array.isArray(value)) return value.flatMap((element, index) => textsIn(element, `${at}[${index}]`));
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, at === "" ? key : `${at}.${key}`));
}
