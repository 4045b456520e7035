import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { foldersIn, originOf, orphanNames } from "../../stacks/origin";
import { Noticed } from "../gate/judge";
import { LOCKS } from "./provider-locks";
import { hasStack } from "./session";

/** A stack that was deployed from a config, and that the config no longer has: it was renamed or removed. */
export interface Departed {
  readonly name: string;
  /** Whether its Terraform is in the output folder. */
  readonly hasFolder: boolean;
}

/**
 * The stacks that a config no longer has: those in the output folder and, in a checkout without one, those whose locks are committed.
 *
 * @param names the Terraform stacks that the config has
 * @param data the folder in a stack's folder in which Terraform keeps its data: a stack that was only synthesized has none, and left nothing behind
 */
export function departed(output: string, names: readonly string[], config: string, data: string): Departed[] {
  const locks = join(dirname(config), LOCKS);
  const locked = foldersIn(locks).filter((name) => !names.includes(name) && isOf(config, originOf(join(locks, name))));
  const begun = orphanNames(output, names, config).filter((name) => existsSync(join(output, "stacks", name, data)));
  const all = [...new Set([...begun, ...locked])].sort();
  return all.map((name) => ({ name, hasFolder: hasStack(output, name) }));
}

/** Also where the config file was renamed together with its stack: nothing else could say that the old one is left. */
const isOf = (config: string, origin: string | undefined) => origin !== undefined && (origin === resolve(config) || !existsSync(origin));

/** What people would notice of it. Terraform does not see it: its plan for the other stacks, or for the new name, destroys nothing. */
export function noticedOf({ name, hasFolder }: Departed): Noticed {
  const destroy = hasFolder
    ? `destroy it (npx cdktf-sigma-oauth destroy --stack ${name}), or delete its folder and ${LOCKS}/${name} if it was never applied`
    : `destroy it with the config that had it, or delete ${LOCKS}/${name} if that was done`;
  return {
    address: name,
    what: "is a stack that the config no longer has",
    effect:
      "if it was renamed, everything is created a second time, and logins fail until Sigma has the new client id and secret; otherwise, people can still log in with it",
    then: `use its old name, or ${destroy}; or leave it as it is`,
  };
}
