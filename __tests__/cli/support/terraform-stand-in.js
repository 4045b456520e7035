/* What stands in the place of Terraform in tests: it does what its settings say, and notes how it was called. */
const { appendFileSync, existsSync, readFileSync, statSync, writeFileSync } = require("node:fs");
const { basename, dirname, join } = require("node:path");
const timers = require("node:timers");

const args = process.argv.slice(2);
const settings = JSON.parse(readFileSync(join(__dirname, "settings.json"), "utf8"));
const note = (entry) => appendFileSync(join(__dirname, "calls.jsonl"), `${JSON.stringify(entry)}\n`);
const step = args[0] === "plan" && args.includes("-destroy") ? "plan -destroy" : args[0] === "providers" ? "providers lock" : args[0];
const stack = basename(process.cwd());
const valueOf = (flag) => args.find((arg) => arg.startsWith(`-${flag}=`))?.slice(flag.length + 2);
const variables = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("TF_")));
const saved = step === "apply" || step === "show" ? readFileSync(args.at(-1), "utf8") : undefined;
note({ step, stack, args, variables, saved });

const LOCK = ".terraform.lock.hcl";
const STEPS = {
  version: () => console.log(JSON.stringify({ terraform_version: settings.version ?? "1.11.4", platform: "linux_amd64" }, null, 2)),
  init() {
    const text = existsSync(LOCK) ? readFileSync(LOCK, "utf8") : "";
    const missing = (settings.lock ?? []).filter(([source]) => !text.includes(`"${source}"`));
    if (missing.length > 0 && args.includes("-lockfile=readonly")) return 1;
    const blocks = missing.map(
      ([source, version]) => `provider "${source}" {\n  version = "${version}"\n  hashes = [\n    "h1:linux_amd64",\n  ]\n}\n`,
    );
    if (missing.length > 0) writeFileSync(LOCK, text + blocks.join("\n"));
  },
  "providers lock"() {
    const platform = valueOf("platform");
    const problem = settings.platforms?.[platform];
    if (problem !== undefined) return (console.error(problem), 1);
    writeFileSync(LOCK, readFileSync(LOCK, "utf8").replaceAll("  ]\n", `    "h1:${platform}",\n  ]\n`));
  },
  plan() {
    const file = valueOf("out");
    writeFileSync(file, `plan of ${stack}, with the secret ${settings.secret}`);
    note({ step: "private folder", mode: (statSync(dirname(file)).mode & 0o777).toString(8), file });
  },
  "plan -destroy": () => STEPS.plan(),
  show: () => console.log(JSON.stringify(settings.plans?.[stack] ?? settings.plan)),
  apply: () => undefined,
  state: () => console.log(settings.state ?? ""),
  output: () => console.log(JSON.stringify(settings.outputs?.[stack] ?? {})),
};

/** Runs until a signal comes, as an apply that takes long. */
function wait() {
  const end = (signal) => {
    note({ step: "signal", signal });
    setTimeout(() => process.exit(1), 100);
  };
  ["SIGINT", "SIGTERM"].forEach((signal) => process.on(signal, () => end(signal)));
  timers.setInterval(() => undefined, 1000);
  note({ step: "waiting", pid: process.pid });
}

const failure = settings.fails?.[step] ?? settings.fails?.[`${step} ${stack}`];
const code = failure ?? STEPS[step]() ?? 0;
if (settings.waits === step) wait();
else process.exitCode = code;
