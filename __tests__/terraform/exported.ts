import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { exportConfig } from "../../cli/export/export";
import { Workplace } from "./support";

/** What no file that people own should have: detours of CDK for Terraform. */
const DETOURS = /base64decode|\$\{"\\n"\}|\$\{"\\""\}|TfToken|_[0-9A-F]{8}\b/;

/** Exports a config into a new folder beside it. Gives the folder of each stack, by the stack's name. */
export function exported(config: string): Record<string, string> {
  const output = mkdtempSync(join(config, "..", "export-"));
  const { text, lines } = exportConfig(config, output);
  if (text === undefined) throw new Error(lines.join("\n"));
  const folders = [...text.matchAll(/^wrote (.+)$/gm)].map(([, folder]) => folder);
  return Object.fromEntries(folders.map((folder) => [basename(folder), folder]));
}

/** What is synthesized, as `export` writes it: the folder of the only stack. */
export function exportOf(workplace: Workplace, synthesize: () => string): string {
  synthesize();
  return Object.values(exported(join(workplace.folder, "config.yaml")))[0];
}

/** Takes a copy of the state that an exported stack has, so that the one it is of stays as it is. */
export function withOwnState(folder: string): string {
  const file = join(folder, "providers.tf");
  const text = readFileSync(file, "utf8");
  const [line, path] = /^ {4}path = "(.+)"$/m.exec(text)!;
  copyFileSync(resolve(folder, path), join(folder, "own.tfstate"));
  writeFileSync(file, text.replace(line, '    path = "own.tfstate"'));
  return folder;
}

/** Lines of an export that nobody would have written; addresses of the generated Terraform are in moved.tf alone. */
export function detours(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tf"))
    .flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n"))
    .filter((line) => DETOURS.test(line) && !/^ {2}from = |^output "cross-stack-output/.test(line));
}

/** How many resources an export gives another address. */
export function movedBlocks(folder: string): number {
  const file = join(folder, "moved.tf");
  return existsSync(file) ? readFileSync(file, "utf8").match(/^moved /gm)!.length : 0;
}

/** What a plan would do: how many resources move, and everything else. */
export async function planned(workplace: Workplace, folder: string): Promise<{ moved: number; others: string[] }> {
  await workplace.succeed(folder, "plan", "-input=false", "-no-color", "-out=tfplan");
  const plan = JSON.parse(await workplace.succeed(folder, "show", "-json", "tfplan")) as {
    resource_changes?: { address: string; previous_address?: string; change: { actions: string[]; importing?: object } }[];
    output_changes?: Record<string, { actions: string[] }>;
  };
  const changes = (plan.resource_changes ?? []).filter(({ change }) => change.actions[0] !== "read");
  const isMove = ({ change, previous_address }: (typeof changes)[number]) =>
    change.actions[0] === "no-op" && change.importing === undefined && previous_address !== undefined;
  return {
    moved: changes.filter(isMove).length,
    others: [
      ...changes.filter((one) => !isMove(one)).map(({ address, change }) => `${change.actions.join("+")} ${address}`),
      ...Object.entries(plan.output_changes ?? {})
        .filter(([, { actions }]) => actions[0] !== "no-op")
        .map(([name, { actions }]) => `${actions.join("+")} output.${name}`),
    ],
  };
}
