import { existsSync, mkdirSync } from "node:fs";
import nodePath, { PlatformPath } from "node:path";

/**
 * Creates a folder with those above it that are missing. Node's own option for that never ends in places such as /proc, where creating one fails as if
 * the folder above it were missing.
 */
export function makeFolder(path: string): void {
  const missing = missingFolders(path, existsSync);
  // Fails where it is a file.
  if (missing.length === 0) mkdirSync(path, { recursive: true });
  missing.forEach((folder) => {
    try {
      mkdirSync(folder);
    } catch (error) {
      // Another run has just made it.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  });
}

/**
 * The folders on the way to a path that are not there, the uppermost first; also the drive, where that is missing.
 *
 * @param flavor how a system writes its paths; default: this one
 */
export function missingFolders(path: string, exists: (path: string) => boolean, flavor: PlatformPath = nodePath): string[] {
  const missing: string[] = [];
  for (let folder = flavor.resolve(path); !exists(folder); folder = flavor.dirname(folder)) {
    missing.unshift(folder);
    if (folder === flavor.dirname(folder)) break;
  }
  return missing;
}
