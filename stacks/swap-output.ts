import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Where cdktf writes the stacks, below its output folder. */
const STACKS = "stacks";
/** What cdktf writes into the folder of a stack, in either form. The rest there is Terraform's: what it downloaded, plans, state. */
const GENERATED = ["cdk.tf.json", "cdk.tf", "checks.tf.json", "metadata.json"];
const MANIFEST = "manifest.json";

/** An output that is only partly the last one again. */
export class NotPutBack extends Error {
  constructor(public readonly because: unknown) {
    super("the last output could not be put back");
  }
}

/**
 * Puts a complete new output in the place of the last one. Where a step fails, all steps before it are undone.
 *
 * The folder of a new stack is moved as a whole. The folder of a stack that exists stays, and only the generated files in it are replaced, each in one
 * step. Moving that folder would be less safe: no system call of Node.js swaps two folders, so the stack would be absent for a moment, and a process that
 * is killed in that moment would leave the local state in a folder that the next run clears away. A running Terraform would lose its working folder and
 * its lock of the state. What is replaced gets a second name first, while nothing has changed yet: from then on, neither going on nor going back needs space.
 *
 * A process that is killed between two steps cannot go back. Every file is then whole, and the next run replaces all of them.
 *
 * @param made the new output, in the same file system
 * @param folder the output folder
 * @throws NotPutBack where a step fails and cannot be undone; otherwise the error of the step
 */
export function swapOutput(made: string, folder: string): void {
  const kept = join(made, "kept");
  mkdirSync(kept);
  const steps = [
    ...readdirSync(join(made, STACKS)).flatMap((stack) => stepsOf(join(STACKS, stack), made, folder)),
    { path: MANIFEST, isFolder: false, isPresent: existsSync(join(folder, MANIFEST)), isGone: false },
  ];
  steps.forEach(({ path, isPresent }, index) => isPresent && keep(join(folder, path), join(kept, String(index))));
  const undo: (() => void)[] = [];
  try {
    if (!existsSync(join(folder, STACKS))) {
      mkdirSync(join(folder, STACKS));
      undo.push(() => rmdirSync(join(folder, STACKS)));
    }
    steps.forEach(({ path, isFolder, isPresent, isGone }, index) => {
      const [from, to] = [join(made, path), join(folder, path)];
      if (isGone) rmSync(to, { force: true });
      else renameSync(from, to);
      if (isPresent) undo.push(() => renameSync(join(kept, String(index)), to));
      else undo.push(() => (isFolder ? renameSync(to, from) : rmSync(to, { force: true })));
    });
  } catch (error) {
    if (undo.reverse().map(works).includes(false)) throw new NotPutBack(error);
    throw error;
  }
}

/** Keeps a file under another name, where the file system can do so without a copy. */
function keep(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    copyFileSync(file, name);
  }
}

/** One thing that is replaced in one step. */
interface Step {
  /** Below the output folder. */
  readonly path: string;
  readonly isFolder: boolean;
  /** Whether the last output has that file. */
  readonly isPresent: boolean;
  /** Whether nothing takes its place. */
  readonly isGone: boolean;
}

function stepsOf(stack: string, made: string, folder: string): Step[] {
  if (!existsSync(join(folder, stack))) return [{ path: stack, isFolder: true, isPresent: false, isGone: false }];
  const [files, present] = [readdirSync(join(made, stack)), readdirSync(join(folder, stack))];
  // JSON next to HCL would define everything twice.
  const gone = GENERATED.filter((file) => !files.includes(file) && present.includes(file));
  return [
    ...files.map((file) => ({ path: join(stack, file), isFolder: false, isPresent: present.includes(file), isGone: false })),
    ...gone.map((file) => ({ path: join(stack, file), isFolder: false, isPresent: true, isGone: true })),
  ];
}

/** Whether an action could be done. The others are tried all the same. */
function works(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
