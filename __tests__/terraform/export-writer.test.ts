import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { file } from "../../cli/export/hcl/body";
import { translationOf } from "../../cli/export/translation";
import { Json } from "../../cli/export/stack-json";
import { joined, templateOf } from "../../lib/findings/template";
import { findEngine, Terraform } from "./sandbox/terraform";
import { describeTerraform } from "./support";

const SEED = 20261128;

/** What texts are made of: whatever means something to somebody, in any order. */
const CHARACTERS = [
  ..."ab \"'\\$%{}[]()#/*~<>&=,:;.`-_0\n\n\n\r\t",
  ...[
    "${",
    "%{",
    "$${",
    "%%{",
    "EOT",
    "\nEOT\n",
    "<<-EOT",
    "\n  ",
    "\n\n",
    " \n",
    "\\n",
    "\u0000",
    "\u001b",
    "\u0085",
    "\u00a0",
    "\u2028",
    "\u202e",
  ],
  ...["\ufeff", "\u200d", "é", "e\u0301", "数", "😀", "👩\u200d🔬", "👍🏽", "🇩🇪", "ก็", "for", "null", "__proto__"],
];
const texts = fc.array(fc.constantFrom(...CHARACTERS), { maxLength: 12 }).map((parts) => parts.join(""));
/** From Terraform's JSON, references after the first are read as text, and the second is lost at the start of a text. No config has them. */
const readable = texts.filter((text) => !/[\r\ufeff]/.test(text));

/** A text in quotes as an expression has it. */
const inQuotes = (text: string) =>
  JSON.stringify(templateOf(text)).replace(/[\u0085\u2028]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
const expressions = fc.oneof(
  fc.constantFrom(
    "local.any",
    "upper(local.any)",
    '(local.any == "any")',
    "(1 + 2) * 3",
    "((local.any))",
    'local.any == "x" ? "y" : "z"',
    'local.many["first key"]',
    "local.many.second",
    'join(", ", [for one in ["p", "q"] : "${upper(one)}-${local.any}"])',
    'replace(local.any, base64decode("YQ=="), base64decode("Jyc="))',
    'length(setsubtract(["session:role-any", "offline_access", "email", "profile"], concat(["session:role-any"], [for name in ["offline_access", "email"] : name if contains(["offline_access", "email", "a long name of a scope"], name)])))',
  ),
  readable.map(inQuotes),
  readable.map((text) => `jsonencode(${inQuotes(text)})`),
  readable.map((text) => `base64decode("${Buffer.from(text).toString("base64")}")`),
  readable.map((text) => `"${JSON.stringify(templateOf(text)).slice(1, -1).replace(/[$%]$/, "")}-\${local.any}"`),
);
/** Texts of Terraform's JSON, with references as this library writes them. */
const templates = fc
  .array(
    fc.oneof(
      readable.map(templateOf),
      expressions.map((code) => `\${${code}}`),
    ),
    { maxLength: 5 },
  )
  .map((parts) => joined(parts));
const values = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    templates,
    fc.oneof(fc.boolean(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(readable.filter((key) => key !== "__proto__").map(templateOf), tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** Next to an empty text, a value is a text. */
const NEXT_TO_NOTHING = ['${""}${true}', "${true}", '${"${true}"}', '${1 + 1}${""}', '${"${1 + 1}"}${base64decode("")}'];

const LOCALS = { any: "any 'text'", many: { "first key": "a", second: "b" } };

describeTerraform("what export writes", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "sigma-oauth-writer-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = async (...args: string[]): Promise<string> => {
    const env = { ...process.env, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: process.platform === "win32" ? "NUL" : "/dev/null" };
    const { code, text } = await Terraform.start(folder, findEngine()!, args, env);
    if (code !== 0) throw new Error(`${args.join(" ")}\n${text}`);
    return text;
  };

  /** What Terraform makes of values: as JSON, and as they are written. */
  async function read(all: readonly Json[]): Promise<{ json: Json; own: Json; own_list: Json }> {
    const keyed = Object.fromEntries(all.map((value, index) => [`k${String(index).padStart(5, "0")}`, value]));
    const { value } = translationOf({ terraform: {} }, { elements: [], locals: new Map(), rename: (names) => names });
    const output = (name: string, content: Json) => ({
      type: "output",
      labels: [name],
      body: { attributes: [{ name: "value", value: value(content) }] },
    });
    writeFileSync(join(folder, "json.tf.json"), JSON.stringify({ locals: LOCALS, output: { json: { value: keyed } } }));
    writeFileSync(join(folder, "own.tf"), file([output("own", keyed), output("own_list", all)]));
    await run("fmt", "-check", "-diff");
    await run("init", "-input=false", "-no-color");
    await run("apply", "-auto-approve", "-input=false", "-no-color");
    const outputs = JSON.parse(await run("output", "-json")) as Record<"json" | "own" | "own_list", { value: Json }>;
    return { json: outputs.json.value, own: outputs.own.value, own_list: outputs.own_list.value };
  }

  test("is any text as it was typed", async () => {
    const all = fc.sample(texts, { numRuns: 1000, seed: SEED });
    const { own } = await read(all.map(templateOf));
    expect(Object.values(own as object)).toStrictEqual(all.map((text) => text.normalize("NFC")));
  }, 60_000);

  test("is any value as Terraform reads it from JSON", async () => {
    const all = [
      ...NEXT_TO_NOTHING,
      ...fc.sample(values, { numRuns: 100, seed: SEED }),
      ...fc.sample(templates, { numRuns: 1500, seed: SEED }),
    ];
    const { json, own, own_list } = await read(all);
    expect(own).toStrictEqual(json);
    expect(own_list).toStrictEqual(Object.values(json as object));
  }, 60_000);
});
