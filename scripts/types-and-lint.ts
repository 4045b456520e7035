import { join } from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";

/** Types and lint at once: to check the types takes most of the time of both, and the rules that ask for them use the same program. */

const PROJECT = join(__dirname, "..");
const PLACES: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => PROJECT,
  getNewLine: () => "\n",
};

async function main(): Promise<void> {
  const { config } = ts.readConfigFile(join(PROJECT, "tsconfig.dev.json"), (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, PROJECT);
  // ESLint's rules go from a node to its parent.
  const program = ts.createProgram(fileNames, options, ts.createCompilerHost(options, true));
  const problems = [...errors, ...ts.getPreEmitDiagnostics(program)];
  if (problems.length > 0) console.error(ts.formatDiagnostics(problems, PLACES));
  const eslint = new ESLint({
    cwd: PROJECT,
    overrideConfig: { files: ["**/*.ts"], languageOptions: { parserOptions: { programs: [program] } } },
  });
  const results = await eslint.lintFiles(["."]);
  const text = await (await eslint.loadFormatter("stylish")).format(results);
  if (text) console.error(text);
  if (problems.length > 0 || results.some(({ errorCount }) => errorCount > 0)) process.exit(1);
}

void main();
