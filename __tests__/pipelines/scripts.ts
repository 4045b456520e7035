import { parse } from "yaml";
import { System } from "../../cli/init/pipeline/credentials";

/** The keys under which the systems have scripts. */
const KEYS: Readonly<Record<System, readonly string[]>> = {
  github: ["run"],
  gitlab: ["script", "before_script"],
  azure: ["bash", "inlineScript"],
};

/** Every script of a pipeline, as a shell runs it: the lines of a list are one script. */
export function scriptsOf(system: System, text: string): string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      const isScript = KEYS[system].includes(key);
      if (isScript && typeof value === "string") found.push(value);
      else if (isScript && Array.isArray(value)) found.push(value.join("\n"));
      else walk(value);
    }
  };
  walk(parse(text));
  return found;
}

/** The arguments of each call of this command line in a script. Variables are as they are written. */
export function callsIn(script: string): string[][] {
  return script
    .split("\n")
    .flatMap((line) => [...line.matchAll(/\bnpx --no-install cdktf-sigma-oauth ([a-z][^|>]*)/g)].map(([, rest]) => rest))
    .map((rest) => [...rest.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word));
}
