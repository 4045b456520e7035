import nodePath, { PlatformPath } from "node:path";
import { pathToFileURL } from "node:url";

/** Paths as others want them. Each function takes the flavor of paths: that of this system, unless a test says another. */

/** A path with forward slashes, as GitHub and URIs have it. On systems where a backslash may be in a name, it stays. */
export const withSlashes = (path: string, flavor: PlatformPath = nodePath) => path.split(flavor.sep).join("/");

/** A path as a URI. A relative one stays relative: code scanning looks it up from the root of the repository. */
export function asUri(path: string, flavor: PlatformPath = nodePath): string {
  if (flavor.isAbsolute(path)) return pathToFileURL(path, { windows: flavor.sep === "\\" }).href;
  return withSlashes(path, flavor)
    .replace(/^(?:\.\/)+/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

/** A path as a shell takes it: sh, or on Windows PowerShell and cmd, which have only the double quotes in common. */
export function forShell(path: string, flavor: PlatformPath = nodePath): string {
  if (flavor.sep === "\\") return /^[\w./\\:-]+$/.test(path) ? path : `"${path}"`;
  return /^[\w./:@-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** A flag with a path, in one word. PowerShell would take it apart at a dot. */
export function flagForShell(flag: string, path: string, flavor: PlatformPath = nodePath): string {
  return flavor.sep === "\\" ? `"${flag}=${path}"` : `${flag}=${forShell(path, flavor)}`;
}

/** Whether a path names something in a folder that it also names. A single word, also right below the root, may be anything. */
export function namesFolder(path: string, flavor: PlatformPath = nodePath): boolean {
  const folder = flavor.dirname(path);
  return folder !== "." && folder !== flavor.parse(path).root;
}

/** A path that is only plain characters and ends as YAML does: certainly no secret. */
export function isYamlPath(path: string, flavor: PlatformPath = nodePath): boolean {
  const { root } = flavor.parse(path);
  return /^(?:[a-z]:)?[\\/]*$/i.test(root) && /^[\w./\\ -]{1,200}\.ya?ml$/i.test(path.slice(root.length));
}
