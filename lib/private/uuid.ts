import { createHash } from "node:crypto";

/** The name space of the ids that this library makes up. Random, and never to change: with it every id would. */
const NAME_SPACE = "4f1c9e0a-7b52-4d0e-9a63-2c8d5e71b6f4";

/** The UUID of version 5 (RFC 9562) for a name: the same on every machine and day. */
export function uuidOf(name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(NAME_SPACE.replaceAll("-", ""), "hex"))
    .update(name)
    .digest();
  hash[6] = (hash[6] & 0x0f) | 0x50;
  hash[8] = (hash[8] & 0x3f) | 0x80;
  return hash.toString("hex", 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
