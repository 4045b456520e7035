import { dirname } from "node:path";
import { SigmaOAuthError } from "../lib/findings/errors";
import { environmentWantsHcl } from "../lib/terraform/hcl-text";
import { finding, Finding, findings, line, Severity, show } from "../lib/findings/rule";
import { textOf } from "../lib/findings/template";
import { acknowledged, acknowledgeFindings, Sorted, withoutUsed } from "./check/acknowledge";
import { deploymentFindings, libraryFindings } from "./check/library";
import { withoutEchoes } from "./check/echoes";
import { fileRules } from "./check/file-rules";
import { PLATFORM_CHECKS } from "./check/platforms";
import { sharedNameRules } from "./check/shared-names";
import { stackCredentialRules } from "./check/stack-credential-rules";
import { missingPartRule, stackRules } from "./check/stack-rules";
import { keyFindings } from "./read/keys";
import { Layered, layered } from "./read/layers";
import { isMapping } from "./read/mapping";
import { pathText } from "./read/path-text";
import { certificateFileRule, noStackRule } from "./read/reading-rules";
import { ConfigFile, readConfigFile } from "./read/read-file";
import { ConfigFinding, shape } from "./read/shape";
import { readPemFile } from "./read/pem-file";
import { asTemplates, unsafeText } from "./read/text-rules";
import { NodeRefused } from "./read/yaml-nodes";
import { Report } from "./report";
import { capabilitiesOf } from "./resolve/capabilities";
import { FileContext, resolveStack, ResolvedStack } from "./resolve/stack";
import { fileSchema, StackConfig, stackSchema } from "./schema/stack";

/** A stack without errors, with the warnings about it, which have their places in the file. */
export interface CheckedStack extends ResolvedStack, Sorted {
  /** The warnings that are printed with this stack. What several stacks have from one place is printed with the first of them. */
  readonly printed: readonly Finding[];
}

/** What a config file says, and everything that was found in it. Every finding's place begins with file, line and column. */
export interface CheckedConfig {
  /** Without errors: ready to be built. */
  readonly stacks: readonly CheckedStack[];
  readonly errors: readonly Finding[];
  /** Of every stack, also where there are errors. */
  readonly warnings: readonly Finding[];
  readonly acknowledged: readonly Finding[];
}

/**
 * Reads a config file and checks all of it: its text, its shape, and every rule of every stack.
 *
 * @returns the stacks, ready to be built
 * @throws SigmaOAuthError with every error of every stack
 */
export function loadConfig(path: string): readonly CheckedStack[] {
  const { stacks, errors } = checkConfig(path);
  if (errors.length > 0) throw new SigmaOAuthError(errors);
  return stacks;
}

/**
 * The same with everything that was found. A file that cannot be read is an error like the others.
 *
 * @param path the file's path
 * @param text what will be in it, if it is not there yet
 */
export function checkConfig(path: string, text?: string): CheckedConfig {
  try {
    return checkFile(readConfigFile(path, text), dirname(path));
  } catch (error) {
    if (!(error instanceof SigmaOAuthError)) throw error;
    return { stacks: [], errors: error.findings, warnings: [], acknowledged: [] };
  }
}

function checkFile(file: ConfigFile, folder: string): CheckedConfig {
  const { content, findings: ofLayers, broken } = layersOf(file);
  const report = new Report(file, content);
  const keys = keyFindings(file.content, isMapping(content) ? content.stacks : undefined);
  if (keys.reserved.length > 0) throw new SigmaOAuthError(report.errors([...keys.reserved, ...keys.secret], [], broken));
  const top = shape(fileSchema, asTemplates(withoutAnchors(content)), []);
  // Keys that look like secrets come first: nothing else is said of them, or of what they have.
  const unsafe = outside(unsafeText(file.content, environmentWantsHcl()), keys.secret);
  const context: FileContext = { backend: top.value?.backend, readText: (name) => readPemFile(folder, textOf(name)).text };
  const checked = Object.entries(top.value?.stacks ?? {}).map(([name, raw]) => checkStack(name, raw, context, folder));
  const together = findings(
    [...fileRules, ...sharedNameRules],
    checked.flatMap(({ stack }) => stack ?? []),
  );
  const noStack = top.value && Object.keys(top.value.stacks).length === 0 ? [NO_STACK] : [];
  const sorted = withoutUsed(
    checked.map((stack) => sortWarnings(stack, ofSeverity("warning", together))),
    checked.map(({ name, config }) => (config?.acknowledge ?? []).map((_, index) => ["stacks", name, "acknowledge", index])),
    report.idOf,
  );
  const warnings = report.merged(sorted.flatMap((stack) => stack.warnings));
  return {
    stacks: checked.flatMap(({ name, stack, errors }, index) =>
      stack && errors.length === 0
        ? [
            {
              ...stack,
              ...sorted[index],
              warnings: report.each(sorted[index].warnings),
              printed: warnings.filter((warning) => warning.stack === name).map(({ finding }) => finding),
            },
          ]
        : [],
    ),
    errors: report.errors(
      [...keys.secret, ...unsafe, ...top.findings, ...ofLayers, ...noStack],
      [...checked.flatMap(({ errors }) => errors), ...ofSeverity("error", together).map(inStacks)],
      broken,
    ),
    warnings: warnings.map(({ finding }) => finding),
    acknowledged: report.merged(sorted.flatMap((stack) => stack.acknowledged)).map(({ finding }) => finding),
  };
}

function layersOf(file: ConfigFile): Layered {
  try {
    return layered(file.content, file.origins);
  } catch (error) {
    throw error instanceof NodeRefused ? file.refused(error.found) : error;
  }
}

/** Keys of the file that begin with `x-` are for anchors, and for nothing else. */
const withoutAnchors = (content: unknown) =>
  isMapping(content) ? Object.fromEntries(Object.entries(content).filter(([key]) => !key.startsWith("x-"))) : content;

const ofSeverity = (severity: Severity, found: readonly Finding[]) => found.filter((finding) => finding.severity === severity);
const inStacks = (finding: Finding): Finding => ({ ...finding, at: `stacks.${finding.at}` });

/** The warnings about a stack and those at its keys that are about several, without those that its config acknowledges. */
function sortWarnings({ name, config, warnings }: Checked, together: readonly Finding[]): Sorted {
  if (config === undefined) return { warnings: [], acknowledged: [] };
  const own = together.flatMap((finding) =>
    finding.at.startsWith(`${name}.`) ? [{ ...finding, at: finding.at.slice(name.length + 1) }] : [],
  );
  const path = pathText(["stacks", name]);
  const sorted = acknowledged(config, once([...warnings, ...own]), path);
  return { warnings: at(path, sorted.warnings), acknowledged: at(path, sorted.acknowledged) };
}

/** The findings with the place of their stack in front. */
function at(path: string, found: readonly Finding[]): Finding[] {
  return found.map((finding) => ({ ...finding, at: [path, finding.at].filter(Boolean).join(".") }));
}

const NO_STACK = finding(noStackRule, {
  at: "stacks",
  given: "no stack",
  allowed: "one stack or more",
  fix: "add a stack, as in the files in examples",
});

/** What is wrong with a stack, and what it is if nothing prevents it. */
interface Checked {
  readonly name: string;
  /** As far as it has the shape of one. */
  readonly config?: StackConfig;
  readonly stack?: ResolvedStack;
  readonly errors: readonly Finding[];
  /** Each at its key in the stack. */
  readonly warnings: readonly Finding[];
}

function checkStack(name: string, raw: unknown, context: FileContext, folder: string): Checked {
  const path = ["stacks", name];
  const shaped = shape(stackSchema, raw, path);
  if (!shaped.value) {
    return { name, errors: [...shaped.findings, ...at(pathText(path), findings([missingPartRule], { raw }))], warnings: [] };
  }
  const config = shaped.value;
  const own = [...findings([...stackRules, ...stackCredentialRules], { name, raw, config }), ...acknowledgeFindings(config)];
  const blocking = [...deploymentFindings(config), ...PLATFORM_CHECKS.flatMap(({ accountFindings }) => accountFindings(config))];
  // Not given, or given as something else: then another rule has said so.
  const lacksDeployment = config.deployment === undefined && capabilitiesOf(config.identityProvider.type) !== undefined;
  const isSound = blocking.every(({ severity }) => severity === "warning") && !lacksDeployment;
  const stack = resolveStack(name, isSound ? config : placeholder(config), context);
  const rules = withoutEchoes([...own, ...blocking, ...fileFindings(config, folder), ...libraryFindings(stack)], shaped.removed);
  return {
    name,
    config,
    stack: isSound ? stack : undefined,
    errors: [...shaped.findings, ...at(pathText(path), ofSeverity("error", rules))],
    warnings: ofSeverity("warning", rules),
  };
}

/** The files that a stack names and that cannot be read. */
function fileFindings({ clients = [] }: StackConfig, folder: string): Finding[] {
  return clients.flatMap(({ certificateFiles }, client) =>
    certificateFiles.flatMap((path, index) => {
      const { problem } = readPemFile(folder, textOf(path));
      if (problem === undefined) return [];
      return [
        finding(certificateFileRule, {
          at: `clients[${client}].certificateFiles[${index}]`,
          given: `given ${show(path)}, which ${problem}`,
          allowed: "a file that can be read",
          fix: "correct the path, which is relative to this file",
        }),
      ];
    }),
  );
}

/** The stack with a deployment and an audience that can stand in for wrong and missing ones, so that the other rules can still be checked. */
function placeholder(config: StackConfig): StackConfig {
  const isWrong = config.deployment === undefined || deploymentFindings(config).length > 0;
  return {
    ...config,
    deployment: isWrong ? "GCP" : config.deployment,
    audience: config.audience ?? "https://placeholder.snowflakecomputing.com",
  };
}

/** The findings that are not about those keys, or about something in them. */
function outside(found: readonly ConfigFinding[], keys: readonly ConfigFinding[]): ConfigFinding[] {
  const places = new Set(keys.map(({ path }) => JSON.stringify(path)));
  return found.filter(({ path }) => !path.some((_, depth) => places.has(JSON.stringify(path.slice(0, depth + 1)))));
}

/** Each line once: what a stack says for several clients or constructs would be found with each of them. */
function once(found: readonly Finding[]): Finding[] {
  const lines = new Map(found.map((finding) => [line(finding), finding]));
  return [...lines.values()];
}
