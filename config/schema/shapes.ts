import * as z from "zod";

/** What is allowed where an object belongs. */
export const MAPPING = "a mapping of keys to values";

/** The building blocks of the config's schema. Each message says what is allowed. */
export const text = (allowed = "text") => z.string({ error: allowed });
export const flag = () => z.boolean({ error: "true or false" });
// No setting comes near the largest number that is exact; and cdktf takes some that are beyond it for references of its own.
export const number = (allowed = "a number") =>
  z
    .number({ error: allowed })
    .refine((value) => Math.abs(value) <= Number.MAX_SAFE_INTEGER, { error: `a number up to ${Number.MAX_SAFE_INTEGER}` });
export const list = <T extends z.ZodType>(element: T, allowed = "a list") => z.array(element, { error: allowed });
/** The name of a profile in a file of a provider. Without a name, the provider would take another one, or none. */
export const profile = () => text().min(1, { error: "the name of a profile" });
/** One text, or a list of one or more. */
export const textOrTexts = (allowed: string) => z.union([text(), list(text()).min(1)], { error: allowed });
/** The values of one of the library's enums. */
export const oneOf = <const T extends Readonly<Record<string, string>>>(values: T) =>
  z.enum(values, { error: Object.values(values).join(", ") });
export const object = <T extends z.ZodRawShape>(shape: T) =>
  // For an unknown key the message is the list of known ones: zod does not say which object it was.
  z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? Object.keys(shape).join(", ") : MAPPING),
  });
