import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const LIB = join(__dirname, "../lib");

/** The names and types of members: `"string"`, `"OAuthPurpose[]?"`. */
type Members = Record<string, string>;

/** The shape of everything that the library exports, as far as it can be told from the sources alone. */
interface Shapes {
  readonly structs: Record<string, Members>;
  readonly enums: Record<string, Record<string, string>>;
  readonly classes: Record<string, Members>;
  readonly statics: Record<string, Members>;
  readonly methods: Record<string, Members>;
}

type Declaration = ts.InterfaceDeclaration | ts.EnumDeclaration | ts.ClassDeclaration;

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(LIB, file), "utf8"), ts.ScriptTarget.Latest, true);
}

/** Every interface, enum and class of the sources by its name. The names are those of a public API, so each is there once. */
function declarations(): Map<string, Declaration> {
  const files = readdirSync(LIB, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !/^bindings\b/.test(file));
  const all = files.sort().flatMap((file) => [...parse(file).statements]);
  const named = all.filter(
    (node): node is Declaration => ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node) || ts.isClassDeclaration(node),
  );
  return new Map(named.filter(({ modifiers }) => modifiers?.some(isExport)).map((node) => [node.name!.text, node]));
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword;

function exportedNames(): Set<string> {
  const clauses = parse("index.ts").statements.flatMap((node) =>
    ts.isExportDeclaration(node) && node.exportClause ? [node.exportClause] : [],
  );
  return new Set(clauses.flatMap((clause) => (ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [])));
}

const KNOWN_TYPE = /^(?:\w+)(?:\[\])?$/;

function typeOf(type: ts.TypeNode | undefined, isOptional: boolean): string {
  const text = (type?.getText() ?? "unknown").replace(/^readonly /, "").replace(/^(.*) \| undefined$/, "$1");
  if (!KNOWN_TYPE.test(text))
    throw new Error(`lib/shapes knows no type like ${text}: teach it to scripts/shapes.ts and lib/shapes/type-of-value.ts`);
  return `${text}${isOptional ? "?" : ""}`;
}

const has = (node: ts.HasModifiers, ...kinds: ts.SyntaxKind[]) => (ts.getModifiers(node) ?? []).some(({ kind }) => kinds.includes(kind));
const isHidden = (node: ts.HasModifiers) => has(node, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword);
const nameOf = ({ name }: { readonly name?: ts.Node }) => name!.getText();

function membersOfInterface(node: ts.InterfaceDeclaration, all: Map<string, Declaration>): Members {
  const bases = (node.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => all.get(expression.getText())));
  const inherited = bases.flatMap((base) => (base && ts.isInterfaceDeclaration(base) ? Object.entries(membersOfInterface(base, all)) : []));
  const own = node.members.filter(ts.isPropertySignature).map((member) => {
    return [nameOf(member), typeOf(member.type, member.questionToken !== undefined)];
  });
  return Object.fromEntries([...inherited, ...own]) as Members;
}

/** What can be read of an instance. A method is only there or not; those between constructs (`_…`) must be there, too. */
function membersOfClass(node: ts.ClassDeclaration): Members {
  const entries = node.members.flatMap((member): [string, string][] => {
    if (ts.isConstructorDeclaration(member)) {
      const declared = member.parameters.filter((parameter) => has(parameter, ts.SyntaxKind.PublicKeyword));
      return declared.map((parameter) => [nameOf(parameter), typeOf(parameter.type, parameter.questionToken !== undefined)]);
    }
    if (!ts.isPropertyDeclaration(member) && !ts.isMethodDeclaration(member) && !ts.isGetAccessor(member)) return [];
    if (isHidden(member) || has(member, ts.SyntaxKind.StaticKeyword)) return [];
    if (ts.isMethodDeclaration(member)) return [[nameOf(member), "method"]];
    if (nameOf(member).startsWith("_")) return [];
    const mayBeUndefined = member.type?.getText().endsWith("| undefined") ?? false;
    return [
      [nameOf(member), typeOf(member.type, mayBeUndefined || (ts.isPropertyDeclaration(member) && member.questionToken !== undefined))],
    ];
  });
  return Object.fromEntries(entries);
}

/** The arguments of public methods, where there are any: of the static ones, or of those of instances. */
function argumentsOf(node: ts.ClassDeclaration, areStatic: boolean): [string, Members][] {
  const methods = node.members
    .filter(ts.isMethodDeclaration)
    .filter((member) => has(member, ts.SyntaxKind.StaticKeyword) === areStatic && !isHidden(member) && !nameOf(member).startsWith("_"));
  return methods
    .filter(({ parameters }) => parameters.length > 0)
    .map((method) => [
      `${node.name!.text}.${nameOf(method)}`,
      Object.fromEntries(
        method.parameters.map((parameter) => [nameOf(parameter), typeOf(parameter.type, parameter.questionToken !== undefined)]),
      ),
    ]);
}

/** jsii's way to tell them apart: the name of an interface with behaviour begins with an I. */
const isStruct = (name: string) => !/^I[A-Z]/.test(name);

export function shapes(): Shapes {
  const [all, exported] = [declarations(), exportedNames()];
  const found: Shapes = { structs: {}, enums: {}, classes: {}, statics: {}, methods: {} };
  for (const name of [...exported].sort()) {
    const node = all.get(name);
    if (node === undefined) throw new Error(`lib/index.ts exports ${name}, which is nowhere declared`);
    if (ts.isEnumDeclaration(node)) {
      found.enums[name] = Object.fromEntries(
        node.members.map((member) => [nameOf(member), ts.isStringLiteral(member.initializer!) ? member.initializer.text : ""]),
      );
    } else if (ts.isInterfaceDeclaration(node)) {
      (isStruct(name) ? found.structs : found.classes)[name] = membersOfInterface(node, all);
    } else {
      found.classes[name] = membersOfClass(node);
      Object.assign(found.statics, Object.fromEntries(argumentsOf(node, true)));
      Object.assign(found.methods, Object.fromEntries(argumentsOf(node, false)));
    }
  }
  // Only what can be given is of interest: a construct is no one's property, unless a property says so.
  const takers = [found.structs, found.statics, found.methods].flatMap((table) => Object.values(table));
  const given = takers.flatMap((members) => Object.values(members));
  const isGiven = (name: string) => given.some((type) => type.replace(/\[\]|\?/g, "") === name);
  return { ...found, classes: Object.fromEntries(Object.entries(found.classes).filter(([name]) => isGiven(name))) };
}

/** A value as prettier leaves it: a property a line. */
function written(value: object | string, indent = ""): string {
  if (typeof value === "string") return JSON.stringify(value);
  const key = (name: string) => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));
  const lines = Object.entries(value as Record<string, object | string>).map(
    ([name, part]) => `${indent}  ${key(name)}: ${written(part, `${indent}  `)},\n`,
  );
  return lines.length === 0 ? "{}" : `{\n${lines.join("")}${indent}}`;
}

/** `lib/shapes/shapes.ts`. */
export function shapesPage(): string {
  const { structs, enums, classes, statics, methods } = shapes();
  const table = (name: string, doc: string, value: object) => `/** ${doc} */\nexport const ${name} = ${written(value)} as const;\n`;
  return [
    "// Generated from the public API by `npm run shapes`. Do not edit it.\n",
    table("STRUCTS", "The properties of everything that is given as an object. A question mark: it can be omitted.", structs),
    table("ENUMS", "The names and values of every enum.", enums),
    table(
      "CLASSES",
      "What instances have, by which they are known: also those of another copy of this library, or of another language.",
      classes,
    ),
    table("STATICS", "The arguments of static methods.", statics),
    table("METHODS", "The arguments of the methods of instances.", methods),
  ].join("\n");
}
