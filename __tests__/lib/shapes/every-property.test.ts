import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TerraformOutput, TerraformStack, TerraformVariable, Testing } from "cdktf";
import * as lib from "../../../lib";
import { SigmaOAuthError } from "../../../lib/findings/errors";
import { line } from "../../../lib/findings/rule";
import { KNOWN_WHEN_SYNTHESIZED, LISTS_OF_ANY_LENGTH } from "../../../lib/shapes/kinds-of-references";
import { CLASSES, ENUMS, METHODS, STATICS, STRUCTS } from "../../../lib/shapes/shapes";
import { PROJECT } from "../../support/project";
import { build, EVERY_CONSTRUCT, Loose } from "../../support/every-construct";
import { newStack } from "../../support/synth";

type Members = Readonly<Record<string, string>>;
const members = (table: object, name: string) => (table as Readonly<Record<string, Members | undefined>>)[name];
const bare = (type: string) => type.replace("?", "");

/** Some value of a type: of the right one, and no more. */
function sample(type: string): unknown {
  if (type.endsWith("[]")) return [sample(type.replace("[]", ""))];
  const struct = members(STRUCTS, type);
  if (struct !== undefined) return required(struct);
  if (type === "IConstruct") return newStack();
  if (type === "SnowflakeAccount") return lib.SnowflakeAccount.of("ACME", "ANALYTICS");
  return { string: "text", number: 1, boolean: true }[type] ?? Object.values(members(ENUMS, type) ?? { any: undefined })[0];
}

const required = (struct: Members): Loose =>
  Object.fromEntries(Object.entries(struct).flatMap(([name, type]) => (type.endsWith("?") ? [] : [[name, sample(type)]])));

interface Property {
  readonly path: string;
  readonly type: string;
  readonly isOptional: boolean;
  /** The properties of the construct with this one set to a value. */
  readonly set: (value: unknown) => Loose;
}

/** Every property of a struct, and of the structs in it. */
function properties(struct: string): Property[] {
  return Object.entries(members(STRUCTS, struct)!).flatMap(([name, written]): Property[] => {
    const type = bare(written);
    const own = { path: name, type, isOptional: written !== type, set: (value: unknown) => ({ [name]: value }) };
    const inner = members(STRUCTS, type.replace("[]", ""));
    if (inner === undefined) return [own];
    const asElement = (value: Loose) => (type.endsWith("[]") ? [value] : value);
    const nested = properties(type.replace("[]", "")).map((property) => ({
      ...property,
      path: `${name}${type.endsWith("[]") ? "[0]" : ""}.${property.path}`,
      set: (value: unknown) => ({ [name]: asElement({ ...required(inner), ...property.set(value) }) }),
    }));
    return [own, ...nested];
  });
}

interface Try {
  readonly what: string;
  readonly value: (stack: TerraformStack) => unknown;
  /** Where the line points to, beyond the property. */
  readonly within?: string;
}

const variable = (stack: TerraformStack) => new TerraformVariable(stack, "v", {});
const construct = (stack: TerraformStack) => new lib.TimeProvider(stack, "SomeConstruct");

/** Values that are wrong for a property of a type, all of them refused. */
function wrongFor({ type, isOptional }: Property): Try[] {
  const anyway: Try[] = [
    { what: "null", value: () => null },
    { what: "a symbol", value: () => Symbol("text") },
    ...(isOptional ? [] : [{ what: "nothing", value: () => undefined }]),
    ...(["TerraformProvider", "IConstruct"].includes(type) ? [] : [{ what: "a construct", value: construct }]),
    { what: "a reference of no type", value: (stack) => variable(stack).value as unknown },
  ];
  if (type.endsWith("[]")) {
    return [
      ...anyway,
      { what: "a text for a list", value: () => "text" },
      { what: "an element that is nothing", value: () => [undefined], within: "[0]" },
      { what: "an element that is null", value: () => [null], within: "[0]" },
      { what: "an element that is a construct", value: (stack) => [construct(stack)], within: "[0]" },
      { what: "an element that is a list", value: () => [["text"]], within: "[0]" },
    ];
  }
  return [
    ...anyway,
    ...(type === "number" ? [{ what: "a text for a number", value: () => "1" }] : [{ what: "a number", value: () => 42 }]),
    ...(type === "string" ? [] : [{ what: "a text", value: () => "some text" }]),
    { what: "a list", value: () => ["text"] },
    { what: "a function", value: () => () => "text" },
  ];
}

/** References of the right type: refused with a line, or something that cdktf can write. */
function referencesFor({ type }: Property): Try[] {
  if (type.endsWith("[]")) {
    return [
      { what: "a list that is a reference", value: (stack) => variable(stack).listValue },
      { what: "a reference to a list among others", value: (stack) => [...variable(stack).listValue, "text"] },
    ];
  }
  if (type === "number") return [{ what: "a reference to a number", value: (stack) => variable(stack).numberValue }];
  return [{ what: "a reference to a text", value: (stack) => variable(stack).stringValue }];
}

const WRONG_IDS: [what: string, given: string, value: (stack: TerraformStack) => unknown][] = [
  ["reference", "given a reference", (stack) => variable(stack).stringValue],
  ["null", "given null", () => null],
  ["nothing", "given nothing", () => undefined],
  ["empty text", 'given ""', () => ""],
  ["number", "given 1", () => 1],
  ["object", "given an object", () => ({})],
];

const WRONG_SCOPES: [what: string, given: string, value: () => unknown][] = [
  ["null", "given null", () => null],
  ["nothing", "given nothing", () => undefined],
  ["text", 'given "acme"', () => "acme"],
  ["object", "given an object", () => ({})],
  ["app", "given a construct that is in no stack", () => Testing.app()],
];

/** The lines of the error that something ends in, or the name of an error that is not ours. */
function linesOf(make: () => unknown): readonly string[] {
  try {
    make();
    return [];
  } catch (error) {
    return error instanceof SigmaOAuthError ? error.findings.map(line) : [`RAW ${String(error)}`];
  }
}

/** What is said when a construct is built and written: lines, or the name of an error that is not ours. */
function said(name: string, make: (stack: TerraformStack) => Loose): { readonly lines: readonly string[]; readonly json?: string } {
  const stack = newStack();
  try {
    const built = build(name, stack, make(stack));
    if (built instanceof lib.SnowflakeExternalOAuth) {
      new TerraformOutput(stack, "create", { value: built.createStatement });
      new TerraformOutput(stack, "alter", { value: built.alterStatement });
    }
    return { lines: [], json: Testing.synth(stack) };
  } catch (error) {
    return { lines: error instanceof SigmaOAuthError ? error.findings.map(line) : [`RAW ${String(error)}`] };
  }
}

const TYPE_RULES = /\[SIGMA-(?:TYPE|KNOWN|LIST-LENGTH)\]$/;

describe.each(EVERY_CONSTRUCT)("$name", ({ name, struct, needs }) => {
  const all = properties(struct);

  test("is built from what it needs", () => {
    expect(said(name, needs).lines).toEqual([]);
  });

  test("refuses every value of a wrong type, in one line that says where", () => {
    const bad = all.flatMap((property) =>
      wrongFor(property).flatMap(({ what, value, within = "" }) => {
        const { lines } = said(name, (stack) => ({ ...needs(stack), ...property.set(value(stack)) }));
        const at = `test/${name} ${property.path}${within}: given `;
        const isFine = lines.length === 1 && lines[0].startsWith(at) && TYPE_RULES.test(lines[0]) && !/TOKEN|e\+298/.test(lines[0]);
        return isFine ? [] : [`${property.path}, ${what}: ${lines.join(" / ") || "no line"}`];
      }),
    );
    expect(bad).toEqual([]);
  });

  test("takes a reference, or says in one line that it does not", () => {
    const bad = all.flatMap((property) =>
      referencesFor(property).flatMap(({ what, value }) => {
        const { lines, json = "" } = said(name, (stack) => ({ ...needs(stack), ...property.set(value(stack)) }));
        // What is nested is judged together with samples, about which other rules have something to say.
        const isFine = lines.every((text) => text.startsWith(`test/${name} `) && !/TOKEN\.|e\+298|RAW/.test(text));
        return isFine && !/TfToken|TOKEN\.|e\+298/.test(json) ? [] : [`${property.path}, ${what}: ${lines.join(" / ") || json}`];
      }),
    );
    expect(bad).toEqual([]);
  });

  test("says everything that is missing, if it gets nothing", () => {
    const missing = all.filter(({ path, isOptional }) => !isOptional && !/[.[]/.test(path)).map(({ path }) => path);
    const { lines } = said(name, () => undefined as unknown as Loose);
    expect(lines.map((text) => text.split(": given nothing; ")[0])).toEqual(missing.map((path) => `test/${name} ${path}`));
  });

  test.each([
    ["null", null],
    ["a text", "some text"],
    ["a list", []],
    ["a function", () => ({})],
  ])("takes no %s for its properties", (_, value) => {
    const { lines } = said(name, () => value as unknown as Loose);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      new RegExp(`^test/${name} properties: given .*; allowed: an object with the properties of ${struct}.*SIGMA-TYPE`),
    );
  });

  test.each(WRONG_IDS)("takes no %s as its id", (_, given, value) => {
    const stack = newStack();
    const lines = linesOf(() => build(name, stack, needs(stack), value(stack)));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`test id of a ${name}: ${given}; allowed: a string that `);
  });

  test.each(WRONG_SCOPES)("takes no %s as its scope", (_, given, value) => {
    const lines = linesOf(() => build(name, value() as TerraformStack, needs(newStack())));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(`scope of a ${name}: ${given}; allowed: a TerraformStack, or a construct in one; `);
  });
});

describe("static methods", () => {
  const call = (method: string, given: unknown[]) => {
    const [type, name] = method.split(".");
    const owner = (lib as unknown as Record<string, Record<string, (...args: unknown[]) => unknown>>)[type];
    return linesOf(() => owner[name](...given));
  };

  test.each(Object.entries(STATICS))("%s refuses wrong types, and says where", (method, declared: Members) => {
    const types = Object.entries(declared);
    const tries = types.flatMap(([argument, type], index) => {
      const struct = members(STRUCTS, type);
      const own = { path: argument, type: type.replace(/\?$/, ""), isOptional: type.endsWith("?"), set: (value: unknown) => ({ value }) };
      const places =
        struct === undefined
          ? [own]
          : properties(type).map((property) => ({
              ...property,
              set: (value: unknown) => ({ value: { ...required(struct), ...property.set(value) } }),
            }));
      return places.flatMap((property) =>
        wrongFor(property).map((tried) => {
          const given = types.map(([, other]) => (other.endsWith("?") ? undefined : sample(other)));
          given[index] = property.set(tried.value(newStack())).value;
          return { at: `${method} ${property.path}${tried.within ?? ""}: given `, what: tried.what, lines: call(method, given) };
        }),
      );
    });
    expect(tries.length).toBeGreaterThan(4);
    expect(tries.filter(({ at, lines }) => lines.length !== 1 || !lines[0].startsWith(at) || !TYPE_RULES.test(lines[0]))).toEqual([]);
  });
});

describe("methods of instances", () => {
  test.each(Object.entries(METHODS))("%s refuses wrong types, and says where", (method, declared: Members) => {
    const [type, name] = method.split(".");
    const { needs } = EVERY_CONSTRUCT.find((construct) => construct.name === type)!;
    const types = Object.entries(declared);
    const tries = types.flatMap(([argument, of], index) => {
      const property = { path: argument, type: of, isOptional: false, set: (value: unknown) => ({ value }) };
      return wrongFor(property).map(({ what, value }) => {
        const stack = newStack();
        const built = build(type, stack, needs(stack)) as unknown as Record<string, (...args: unknown[]) => unknown>;
        const given = types.map(([, other]) => sample(other));
        given[index] = value(stack);
        return { at: `test/${type} ${name} ${argument}: given `, what, lines: linesOf(() => built[name](...given)) };
      });
    });
    expect(tries.length).toBeGreaterThan(4);
    expect(tries.filter(({ at, lines }) => lines.length !== 1 || !lines[0].startsWith(at) || !TYPE_RULES.test(lines[0]))).toEqual([]);
  });

  test("servers of one vendor take no client that is only described, which they could not change", () => {
    const client = lib.OAuthClient.fromAttributes({ clientId: "sigma", redirectUri: lib.SigmaDeployment.GCP.redirectUri });
    const servers = Object.keys(METHODS).filter((method) => method.endsWith(".grantAccess") && method !== "SigmaAuthServer.grantAccess");
    const said = servers.map((method) => {
      const [{ name, needs }] = EVERY_CONSTRUCT.filter(({ name }) => name === method.split(".")[0]);
      const stack = newStack();
      const server = build(name, stack, needs(stack)) as lib.SigmaAuthServer;
      return linesOf(() => server.grantAccess(client)).join();
    });
    expect(said).toHaveLength(4);
    expect(said.filter((text) => !/^test\/\w+ grantAccess \w+: given an object; allowed: a Sigma\w+; [^\n]*$/.test(text))).toEqual([]);
  });
});

describe("the table of references", () => {
  test("is in docs/constructs.md", () => {
    const [, section] = /^## References$(.*?)^## /ms.exec(readFileSync(join(PROJECT, "docs/constructs.md"), "utf8"))!;
    const named = [...KNOWN_WHEN_SYNTHESIZED, ...LISTS_OF_ANY_LENGTH].map((name) =>
      name.includes(" ") ? name.split(" ")[0] : name.split(".").at(-1)!,
    );
    expect(named.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
  });

  test("names properties that there are", () => {
    const structs = Object.entries({ ...STRUCTS, ...CLASSES } as Record<string, Members>);
    const statics = Object.entries(STATICS as Record<string, Members>).flatMap(([method, given]) =>
      Object.keys(given).map((name) => `${method} ${name}`),
    );
    const names = new Set([
      ...statics,
      ...structs.flatMap(([struct, own]) => Object.keys(own).flatMap((name) => [name, `${struct}.${name}`])),
    ]);
    expect([...KNOWN_WHEN_SYNTHESIZED, ...LISTS_OF_ANY_LENGTH].filter((name) => !names.has(name))).toEqual([]);
  });
});
