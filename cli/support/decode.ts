/** Bytes as text. Also what Windows PowerShell writes: UTF-16, mostly with a mark of its order of bytes. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf([first, second, , fourth]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without the mark: every other byte of plain letters is empty, which UTF-8 never is.
  return first !== 0 && second === 0 && fourth === 0 ? "utf-16le" : "utf-8";
}
