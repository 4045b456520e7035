import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";

/** No config and no certificate comes near it. */
const LARGEST_BYTES = 1 << 20;
/** Most configs and certificates are shorter. */
const PIECE_BYTES = 1 << 14;

/**
 * The bytes of a regular file of at most 1 MiB. A device never ends, and a pipe may make its reader wait.
 *
 * @throws an error with a code that `fileProblem` puts into words
 */
export function readSmallFile(path: string): Buffer {
  requireRegular(statSync(path));
  // Should a pipe have taken its place since: without waiting for somebody who writes.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    requireRegular(fstatSync(file));
    // Some file systems say that a file is empty, and it is not: so it is read until it ends, a piece at a time.
    const pieces: Buffer[] = [];
    for (let size = 0, count = 1; count > 0; size += count) {
      if (size > LARGEST_BYTES) throw new FileError("TOO_LARGE");
      const piece = Buffer.alloc(PIECE_BYTES);
      count = readSync(file, piece, 0, PIECE_BYTES, null);
      pieces.push(piece.subarray(0, count));
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(file);
  }
}

function requireRegular(stats: { isFile(): boolean; isDirectory(): boolean; readonly size: number }): void {
  if (stats.isDirectory()) throw new FileError("EISDIR");
  if (!stats.isFile()) throw new FileError("NOT_REGULAR");
  if (stats.size > LARGEST_BYTES) throw new FileError("TOO_LARGE");
}

/** What is wrong with a file, in addition to what the operating system reports, in the form of its errors. */
export class FileError extends Error {
  constructor(public readonly code: "EISDIR" | "NOT_REGULAR" | "TOO_LARGE") {
    super(code);
  }
}

/** Why a file could not be read, in words that follow its name. */
export function fileProblem(error: unknown): string {
  return PROBLEMS[(error as NodeJS.ErrnoException).code ?? ""] ?? "cannot be read";
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  ENOTDIR: "does not exist",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  ELOOP: "is a link that leads to itself",
  ENAMETOOLONG: "has too long a name",
  NOT_REGULAR: "is a device or a pipe",
  TOO_LARGE: "is larger than 1 MiB",
  ERR_ENCODING_INVALID_ENCODED_DATA: "is not text in UTF-8",
};
