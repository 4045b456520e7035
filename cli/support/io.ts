import { LARGEST_BYTES, tooLarge } from "./bounded";
import { decodeText } from "./decode";

/** What a command needs of the process it runs in. Tests pass their own. */
export interface Io {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock. */
  now(): Date;
}

/** All that comes in on standard input. */
export async function readAll({ stdin }: Io): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > LARGEST_BYTES) throw tooLarge("standard input");
  }
  return decodeText(Buffer.concat(chunks));
}
