import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Synthesized } from "../support/synth";

/** A resource or look-up, as Terraform gets it. */
export interface Element {
  readonly kind: string;
  readonly address: string;
  /** The path of its construct. */
  readonly path: string;
  readonly body: Record<string, unknown>;
}

/** The resources and look-ups of a stack whose construct path begins as given. */
export function elements(stack: Synthesized, path: string): Element[] {
  const all = (prefix: string, byType: Synthesized["resource"] = {}) =>
    Object.entries(byType).flatMap(([type, byName]) =>
      Object.entries(byName).map(([name, body]) => ({
        kind: prefix + type,
        address: `${prefix}${type}.${name}`,
        path: (body["//"] as { metadata: { path: string } } | undefined)?.metadata.path ?? "",
        body,
      })),
    );
  return [...all("data.", stack.data), ...all("", stack.resource)].filter((element) => element.path.startsWith(path));
}

/** Every file below a folder, as a path that begins with a slash. */
export function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
}

/** The text of a file; a compiled one with its source map in plain text. */
export function readText(path: string): string {
  return readFileSync(path, "utf8").replace(/(?<=base64,)[A-Za-z0-9+/=]+$/m, (map) => Buffer.from(map, "base64").toString("utf8"));
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
