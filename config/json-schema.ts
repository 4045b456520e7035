import * as z from "zod";
import { publishedSchema } from "./schema/stack";

/** The shape of a config file as JSON Schema, for editors. What is optional for the user is optional in it. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(publishedSchema, { io: "input", target: "draft-7" });
  return `${JSON.stringify({ title: "cdktf-sigma-oauth config", ...schema }, null, 2)}\n`;
}
