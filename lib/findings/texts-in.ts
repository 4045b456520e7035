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

/** Whether each of them fulfils a condition. It makes no list: most texts do, and there are many. */
export function everyText(value: unknown, isFine: (text: string) => boolean): boolean {
  if (typeof value === "string") return isFine(value);
  if (Array.isArray(value)) return value.every((element) => everyText(element, isFine));
  if (value === null || typeof value !== "object" || Object.getPrototypeOf(value) !== Object.prototype) return true;
  for (const key in value) if (!everyText((value as Readonly<Record<string, unknown>>)[key], isFine)) return false;
  return true;
}
