import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { askerAt } from "../../../cli/init/ask";
import { init } from "../../../cli/init/init";
import { commandLine } from "./command-line";

/**
 * A person at a terminal, in a process of its own: what asks the questions is a module that a test cannot load. Arguments: columns, rows, the keys that
 * are pressed, and the folder to write to, if not only one question is asked. Prints what the person saw, and what came of it.
 */
async function main([columns, rows, keys, folder]: readonly string[]): Promise<void> {
  const [pressed, printed] = [new PassThrough(), new PassThrough()];
  const input = Object.assign(pressed, { isTTY: true, setRawMode: () => pressed });
  let text = "";
  printed.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const asker = askerAt(input, Object.assign(printed, { isTTY: true, columns: Number(columns), rows: Number(rows) }));
  // One key at a time, as a terminal sends them.
  const timers = [...keys].map((key, index) => setTimeout(() => pressed.write(key), 100 * (index + 3)));
  const io = commandLine();
  const result =
    folder === undefined
      ? await asker.write("The org's subdomain", "acme", () => undefined)
      : await init({ version: "1.2.3", values: {} }, folder, io, asker);
  timers.forEach(clearTimeout);
  process.stdout.write(JSON.stringify({ result, shown: stripVTControlCharacters(text), complained: io.complained() }));
}

void main(process.argv.slice(2));
