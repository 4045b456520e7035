import { Writable } from "node:stream";

/** What of a terminal decides about how questions are written. */
export interface Terminal extends NodeJS.WritableStream {
  readonly columns?: number;
  readonly rows?: number;
}

const [COLUMNS, ROWS] = [80, 24];

/**
 * Where questions are written. A terminal that does not know its size, such as one on a serial line or in some containers, says 0, and every
 * character would be on a separate line: it gets the usual size.
 */
export function screen(terminal: Terminal): Writable {
  const { columns = COLUMNS, rows = ROWS } = terminal;
  if (columns > 0 && rows > 0) return terminal as unknown as Writable;
  const output = new Writable({ write: (chunk: Buffer, _, done) => terminal.write(chunk, () => done()) });
  return Object.assign(output, { isTTY: true, columns: columns > 0 ? columns : COLUMNS, rows: rows > 0 ? rows : ROWS });
}
