import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { SigmaOAuthError } from "../lib/findings/errors";
import { finding, RuleText, show } from "../lib/findings/rule";
import { makeFolder } from "./make-folder";
import { NotPutBack, swapOutput } from "./swap-output";

/** When the output folder cannot be written. */
export const outputRule: RuleText = {
  id: "CONFIG-OUTPUT",
  severity: "error",
  why:
    "Fires when the output folder (`-o`, or `CDKTF_OUTDIR` for `cdktf`) cannot be written, or when another run is writing to it. A run " +
    "writes to a separate folder inside it and moves the files into place when all of them are complete, so a failed run leaves the " +
    "last output unchanged. Free some space, change the permissions, choose a different folder, or wait for the other run. The lock of " +
    "a run that was killed is ignored.",
};

const LOCK = ".synth.lock";
const NEW = ".synth-";
/** Nothing takes so long: the lock is of a run that could not remove it. */
const OLD_MILLISECONDS = 10 * 60 * 1000;

/**
 * Lets something write a whole output, and replaces the last one only when all of it is there: what fails half-way leaves the last one as it is.
 * What was written for stacks that are gone stays, as Terraform may still need it; the manifest lists the present ones. The command `cdktf synth`
 * removes their folders afterwards. The state is not in them.
 *
 * @param folder the output folder
 * @param write writes into the folder that it is given, which has the same depth as the output folder's stacks
 * @param setting with what a person chooses the folder, for messages
 * @throws SigmaOAuthError where the folder cannot be written, or another run is at it
 */
export function writeWhole(folder: string, write: (folder: string) => void, setting = "-o"): void {
  const isNew = !existsSync(folder);
  inWords(folder, setting, () => {
    makeFolder(folder);
    const lock = join(folder, LOCK);
    takeLock(lock, folder);
    try {
      readdirSync(folder)
        .filter((name) => name.startsWith(NEW))
        .forEach((name) => rmSync(join(folder, name), { recursive: true, force: true }));
      const made = mkdtempSync(join(folder, NEW));
      try {
        write(made);
        swapOutput(made, folder);
      } finally {
        tidy(() => rmSync(made, { recursive: true, force: true }));
      }
    } finally {
      tidy(() => rmSync(lock, { force: true }));
      // Not where it has files.
      if (isNew) tidy(() => rmdirSync(folder));
    }
  });
}

/** The process that creates the file may write. It holds the process's number, so that the lock of one that was killed is known. */
function takeLock(lock: string, folder: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      const file = openSync(lock, "wx");
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      if (attempt > 0 || isHeld(lock))
        throw problem(folder, "another run writes there", "one run at a time", "wait for the other run to finish, then run it again");
      rmSync(lock, { force: true });
    }
  }
}

function isHeld(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > OLD_MILLISECONDS) return false;
    const holder = Number(readFileSync(lock, "utf8"));
    // Without a number: it was made a moment ago.
    if (holder > 0) process.kill(holder, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Clears away what does no harm where it stays: the next run removes it, or does not count it. */
function tidy(action: () => void): void {
  try {
    action();
  } catch {
    // The output is whole all the same.
  }
}

/** Turns an error of the operating system into the one line that a person reads. */
function inWords(folder: string, setting: string, action: () => void): void {
  try {
    action();
  } catch (error) {
    if (error instanceof NotPutBack) {
      const [reason] = reasonOf((error.because as NodeJS.ErrnoException).code);
      throw problem(
        folder,
        `${reason}; files of the last output are missing, or mixed with new ones`,
        WRITABLE,
        "run it again before you run Terraform",
      );
    }
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (error instanceof SigmaOAuthError || code === undefined || syscall === undefined) throw error;
    const [given, fix] = reasonOf(code);
    const isOther = fix.endsWith(OTHER);
    throw problem(folder, given, WRITABLE, isOther ? `${fix} (${setting})` : fix);
  }
}

/** How a fix ends that says to choose another output folder. */
const OTHER = "choose a different folder";

const WRITABLE = "a folder that can be written";

const reasonOf = (code = "unknown reason"): readonly [string, string] =>
  REASONS[code] ?? [`it cannot be written (${code})`, "check the folder, or choose a different folder"];

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ["it cannot be created there", "choose a different folder"],
  ENOSPC: ["no space is left on the disk", "free some space; the last output is unchanged"],
  EDQUOT: ["no space is left for this user", "free some space; the last output is unchanged"],
  EROFS: ["the disk is read-only", "choose a different folder"],
  EACCES: ["this user may not write there", "change its permissions, or choose a different folder"],
  EPERM: ["this user may not write there", "change its permissions, or choose a different folder"],
  EBUSY: ["a program has a file in it open", "close it (Terraform, or an editor), then run it again"],
  EEXIST: ["there is a file with that name", "move it away, or choose a different folder"],
  ENOTDIR: ["there is a file instead of a folder", "move it away, or choose a different folder"],
  EISDIR: ["there is a folder instead of a file", "move it away, or choose a different folder"],
};

function problem(folder: string, given: string, allowed: string, fix: string): SigmaOAuthError {
  return new SigmaOAuthError([finding(outputRule, { at: `output folder ${show(folder)}`, given, allowed, fix })]);
}
