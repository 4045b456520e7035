import { isListReference, isReference } from "../findings/reference";
import { Finding, finding, RuleText, Violation } from "../findings/rule";
import { KNOWN_WHEN_SYNTHESIZED, LISTS_OF_ANY_LENGTH } from "./kinds-of-references";
import { nearName } from "./near-name";
import { CLASSES, ENUMS, METHODS, STATICS, STRUCTS } from "./shapes";
import { knownRule, listLengthRule, typeRule } from "./type-rules";
import { givenWrong, isResolvable, typeInWords } from "./words";

/** The name of a struct that a construct takes. */
export type StructName = keyof typeof STRUCTS;
/** A static method that makes something. */
export type StaticName = keyof typeof STATICS;
/** A method of an instance that has arguments. */
export type MethodName = keyof typeof METHODS;

type Members = Readonly<Record<string, string>>;
const membersIn = (table: object, name: string) => (table as Readonly<Record<string, Members | undefined>>)[name];

/** Where a value is: its path for messages, and the names by which the tables of references know it. */
interface Place {
  readonly at: string;
  readonly names: readonly string[];
}

/** What is wrong with the types in an object, the elements of its lists and the objects in it. Nothing is judged but types: rules do the rest. */
export function typeFindings(struct: StructName, subject: unknown): Finding[] {
  return inStruct(struct, subject, { at: "", names: [] });
}

/** The same for the arguments of a static method. */
export function argumentFindings(method: StaticName, given: Readonly<Record<string, unknown>>): Finding[] {
  return Object.entries(STATICS[method] as Members).flatMap(([name, type]) => {
    const isStruct = membersIn(STRUCTS, type) !== undefined;
    const place = { at: isStruct ? method : `${method} ${name}`, names: [`${method} ${name}`] };
    return inMember(type, given[name], place);
  });
}

/** The same for the arguments of a method of an instance. The path of that, which the caller knows, comes before the method's name. */
export function callFindings(method: MethodName, given: Readonly<Record<string, unknown>>): Finding[] {
  return Object.entries(METHODS[method] as Members).flatMap(([name, type]) =>
    inMember(type, given[name], { at: `${method.split(".")[1]} ${name}`, names: [`${method} ${name}`] }),
  );
}

/** Whether a value is an instance of a class or an interface. */
export function isInstance(type: keyof typeof CLASSES, value: unknown): boolean {
  return inMember(type, value, { at: "", names: [] }).length === 0;
}

function inStruct(struct: string, subject: unknown, place: Place): Finding[] {
  const isObject =
    typeof subject === "object" && subject !== null && !Array.isArray(subject) && !isResolvable(subject) && !("node" in subject);
  // Without properties, those that are required are missing.
  if (!isObject && !(subject === undefined && place.at === "")) return wrong(struct, subject, place);
  const values = (subject ?? {}) as Readonly<Record<string, unknown>>;
  const members = membersIn(STRUCTS, struct)!;
  const found = misspelled(members, values, place.at);
  // A config has a thousand stacks: a loop makes no list for each property.
  for (const name in members) {
    const [type, value] = [members[name], values[name]];
    // Most properties are omitted: those that can be are not looked at.
    if (value === undefined && type.endsWith("?")) continue;
    found.push(...inMember(type, value, { at: inside(place.at, name), names: [name, `${struct}.${name}`] }));
  }
  return found;
}

/** After the name of a static method comes a space, after that of a property a dot. */
const inside = (at: string, name: string) => (at === "" ? name : at in STATICS ? `${at} ${name}` : `${at}.${name}`);

/**
 * Properties with a name that is nearly that of another one, which is not given. Other unknown properties are let be: an object that several
 * constructs share has more than each of them takes, and TypeScript allows that.
 */
function misspelled(members: Members, values: Readonly<Record<string, unknown>>, at: string): Finding[] {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(members, name) && values[name] !== undefined);
  return unknown.flatMap((name) => {
    const meant = nearName(
      name,
      Object.keys(members).filter((other) => values[other] === undefined),
    );
    if (meant === undefined) return [];
    const said = { given: "given, but there is no such property", allowed: `the property ${meant}`, fix: "correct the name" };
    return [finding(typeRule, { at: inside(at, name), ...said })];
  });
}

function inMember(type: string, value: unknown, place: Place): Finding[] {
  if (value !== undefined) {
    const found = inValue(type.replace("?", ""), value, place);
    return value === null && type.endsWith("?") ? found.map((each) => ({ ...each, fix: "omit it" })) : found;
  }
  return type.endsWith("?") ? [] : wrong(type, undefined, place);
}

function inValue(type: string, value: unknown, place: Place): Finding[] {
  if (type.endsWith("[]")) return inList(type, value, place);
  if (membersIn(STRUCTS, type)) return inStruct(type, value, place);
  if (membersIn(ENUMS, type)) return inEnum(type, value, place);
  if (membersIn(CLASSES, type)) return inInstance(type, value, place);
  switch (type) {
    case "string":
      return typeof value === "string" && !isListReference(value) ? ifKnown(value, place) : wrong(type, value, place);
    case "number":
      return typeof value === "number" ? ifKnown(value, place) : wrong(type, value, place);
    case "boolean":
      return typeof value === "boolean" ? [] : isUnknown(value) ? unknown(value, place) : wrong(type, value, place);
    case "IConstruct":
    case "TerraformProvider":
      return OTHERS[type](value) ? [] : wrong(type, value, place);
    default:
      return [];
  }
}

const isUnknown = (value: unknown) => isReference(value) || isResolvable(value);

/** Types of cdktf and constructs. Not by instance: an app can have cdktf twice. */
const OTHERS = {
  IConstruct: (value: unknown) => hasAll(value, ["node"]),
  TerraformProvider: (value: unknown) => hasAll(value, ["node", "terraformResourceType", "alias", "fqn"]),
};
const hasAll = (value: unknown, names: readonly string[]) =>
  typeof value === "object" && value !== null && names.every((name) => name in value);

function ifKnown(value: string | number, place: Place): Finding[] {
  return isReference(value) && isIn(KNOWN_WHEN_SYNTHESIZED, place) ? unknown(value, place) : [];
}

const isIn = (table: readonly string[], { names }: Place) => names.some((name) => table.includes(name));

function inEnum(type: string, value: unknown, place: Place): Finding[] {
  if (isUnknown(value)) return unknown(value, place);
  return (Object.values(membersIn(ENUMS, type)!) as unknown[]).includes(value) ? [] : wrong(type, value, place);
}

function inList(type: string, value: unknown, place: Place): Finding[] {
  if (isResolvable(value)) return unlisted("given a reference", place);
  if (!Array.isArray(value)) return wrong(type, value, place);
  const elements = Array.from(value as readonly unknown[]);
  if (elements.some(isListReference)) {
    const isFine = elements.length === 1 && isIn(LISTS_OF_ANY_LENGTH, place);
    return isFine
      ? []
      : unlisted(elements.length === 1 ? "given a reference to a list" : "given a reference to a list among other elements", place);
  }
  const one = type.replace("[]", "");
  return elements.flatMap((element, index) => inMember(one, element, { at: `${place.at}[${index}]`, names: [] }));
}

/** An instance of a class, or of another one that has the same members. What a foreign one has is judged too, where it can be read. */
function inInstance(type: string, value: unknown, place: Place): Finding[] {
  if (typeof value !== "object" || value === null) return wrong(type, value, place);
  if (FINE.get(value)?.includes(type)) return [];
  const members = Object.entries(membersIn(CLASSES, type)!);
  if (!members.every(([name, member]) => member.endsWith("?") || name in value)) return wrong(type, value, place);
  // A construct of this library is what it is; anything can implement an interface.
  if ("node" in value && !/^I[A-Z]/.test(type)) return [];
  const found = members.flatMap(([name, member]) => {
    const read = member === "method" || /secret$/i.test(name) ? undefined : (value as Readonly<Record<string, unknown>>)[name];
    return read === undefined
      ? []
      : inValue(member.replace("?", ""), read, { at: inside(place.at, name), names: [`${type}.${name}`, name] });
  });
  if (found.length === 0) FINE.get(value)?.push(type);
  return found;
}

/** Constructs of this library, with the interfaces that they were found to have: several others take each, and reading attributes makes references. */
const FINE = new WeakMap<object, string[]>();

/** Says that a construct is one of this library: what it was found to be, it stays. */
export function madeHere(construct: object): void {
  FINE.set(construct, []);
}

function wrong(type: string, value: unknown, place: Place): Finding[] {
  return of(typeRule, place, { given: givenWrong(place.at, value), allowed: typeInWords(type), fix: fixOf(type, value) });
}

function fixOf(type: string, value: unknown): string {
  if (value === undefined || value === null) return "set it; if it comes from an environment variable, check that the variable is set";
  if (isResolvable(value)) return "use the reference of that type, such as stringValue, numberValue or listValue of a variable";
  if (typeof value === "object" && "node" in value && /string/.test(type)) return "pass an attribute of the construct, such as its id";
  return "pass a value of that type";
}

function unknown(value: unknown, place: Place): Finding[] {
  const given =
    typeof value === "number"
      ? "given a reference to a number"
      : isResolvable(value)
        ? "given a reference"
        : `given a reference to a string`;
  const allowed = "a value that is known when the app is synthesized";
  return of(knownRule, place, { given, allowed, fix: "read it from the app's code, an environment variable or a file" });
}

function unlisted(given: string, place: Place): Finding[] {
  const fix = "list its elements, which may be references, or create the resources yourself, with forEach";
  return of(listLengthRule, place, { given, allowed: "a list of a known length", fix });
}

const of = (rule: RuleText, { at }: Place, said: Omit<Violation, "at">) => [finding(rule, { at: at === "" ? "properties" : at, ...said })];
