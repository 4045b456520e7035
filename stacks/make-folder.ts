import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Creates a folder with those above it that are missing. Node's own option for that never ends in places such as /proc, where creating one fails as if
 * the folder above it were missing.
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let folder = resolve(path); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
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
