import { closeSync, openSync, readSync, statSync } from "node:fs";
import { FileError } from "../../lib/private/small-file";
import { CliError } from "./cli-error";

/** More than the outputs of any stack: longer input may never end. */
export const LARGEST_BYTES = 1 << 26;
const CHUNK_BYTES = 1 << 16;

/** The bytes of a file, or of a pipe, as a shell writes `<(command)`. A device may never end, and is not read. */
export function readAtMost(file: string): Buffer {
  const stats = statSync(file);
  if (stats.isBlockDevice() || (stats.isCharacterDevice() && !/^\/dev\/(stdin|fd\/\d+)$/.test(file))) {
    throw new FileError("NOT_REGULAR");
  }
  const open = openSync(file, "r");
  try {
    const chunks: Buffer[] = [];
    for (let size = 0; ;) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const count = readSync(open, chunk, 0, CHUNK_BYTES, null);
      if (count === 0) return Buffer.concat(chunks);
      size += count;
      if (size > LARGEST_BYTES) throw tooLarge(file);
      chunks.push(chunk.subarray(0, count));
    }
  } finally {
    closeSync(open);
  }
}

export const tooLarge = (where: string) =>
  new CliError(where, "more than 64 MiB", "what terraform output -json prints, or a message", "pass the outputs of one stack");
