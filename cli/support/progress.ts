import { Io } from "./io";

/** After this long, a person wonders whether anything still happens. */
const SLOW_MILLISECONDS = 1000;

/** Says what takes so long, where it does, and a person can see it. */
export async function sayIfSlow<T>(io: Io, text: string, action: () => Promise<T>): Promise<T> {
  const timer = io.stderr.isTTY ? setTimeout(() => io.stderr.write(`${text}\n`), SLOW_MILLISECONDS) : undefined;
  try {
    return await action();
  } finally {
    clearTimeout(timer);
  }
}
