import { looksLikeToken, nearest, unknownValue } from "../../support/arguments";
import { CliError } from "../../support/cli-error";
import { Io } from "../../support/io";
import { Outputs, readOutputs } from "../../support/outputs";
import { either } from "../../support/text";
import { givenSetupFlags, SetupFlags, setupFromFlags } from "./flags";
import { setupsFromOutputs } from "./from-outputs";
import { Setup } from "../model/setup";

export interface Selection {
  /** Check only this client. */
  readonly client?: string;
  /** Check only this account's integration. */
  readonly account?: string;
}

/** What is checked. */
export interface Read {
  readonly setups: Setup[];
  /** Undefined where flags describe the setup. */
  readonly outputs?: Outputs;
}

/** The setups to check, from flags or from the outputs of one stack or of both halves of it. */
export async function readSetups(sources: readonly string[], flags: SetupFlags & Selection, stdinIsTaken: boolean, io: Io): Promise<Read> {
  const given = givenSetupFlags(flags);
  if (given.length > 0 && sources.length > 0) {
    throw new CliError(
      given[0],
      "given together with outputs",
      "flags of a setup, or outputs",
      "remove one of them: outputs contain everything",
    );
  }
  if (given.length > 0) return { setups: select([setupFromFlags(flags)], flags) };
  const outputs = await readAllOutputs(sources, stdinIsTaken, io);
  return { setups: select(setupsFromOutputs(outputs), flags), outputs };
}

async function readAllOutputs(sources: readonly string[], stdinIsTaken: boolean, io: Io): Promise<Outputs> {
  if (stdinIsTaken && (sources.length === 0 || sources.includes("-"))) {
    throw new CliError(
      "--token -",
      "outputs and token both on standard input",
      "the token on standard input, outputs in a folder or file",
      "pass the stack's folder, such as sigma-oauth.out/stacks/acme-prod, or pass --metadata-uri",
    );
  }
  if (new Set(sources).size < sources.length) throw new CliError("outputs", "the same source twice", "each once", "remove one of them");
  sources.forEach(refuseTokens);
  const all: Outputs[] = [];
  for (const source of sources.length > 0 ? sources : [undefined]) all.push(await readOutputs(source, io));
  return merge(all);
}

/** A token as an argument is in the shell's history and in the list of processes. It is not repeated. */
function refuseTokens(source: string): void {
  if (looksLikeToken(source)) {
    throw new CliError(
      "outputs",
      "what looks like a token (it is not shown)",
      "a folder, a file or -",
      "pass the token on standard input, with --token -",
    );
  }
}

/** The outputs of both halves of a stack. They may both have a name, but must not contradict each other. */
function merge(all: readonly Outputs[]): Outputs {
  const merged = new Map<string, Outputs[string]>();
  for (const [name, output] of all.flatMap((outputs) => Object.entries(outputs))) {
    const before = merged.get(name);
    if (before !== undefined && JSON.stringify(before.value) !== JSON.stringify(output.value)) {
      throw new CliError(name, "two values in two sources", "the halves of one stack", "pass the outputs of one stack at a time");
    }
    merged.set(name, output);
  }
  return Object.fromEntries(merged);
}

function select(setups: readonly Setup[], { client, account }: Selection): Setup[] {
  const clients = setups.flatMap((setup) => setup.clients.map(({ name }) => name));
  const trusts = setups.flatMap(({ trusts: ofSetup, policies = [] }) => [...ofSetup, ...policies].map(({ name }) => name));
  if (client !== undefined) requireName("--client", client, clients);
  if (account !== undefined) requireName("--account", account, trusts);
  return setups
    .map((setup) => ({
      ...setup,
      clients: setup.clients.filter(({ name }) => client === undefined || name === client),
      trusts: setup.trusts.filter(({ name }) => account === undefined || name === account),
      policies: setup.policies?.filter(({ name }) => account === undefined || name === account),
    }))
    .filter((setup) => client === undefined || setup.clients.length > 0)
    .filter(({ trusts: left, policies = [] }) => account === undefined || left.length + policies.length > 0);
}

function requireName(flag: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new CliError(
    flag,
    unknownValue(name, names),
    names.length > 0 ? either(names) : "none: there is none",
    near !== undefined ? `did you mean ${near}?` : "omit it for all",
  );
}
