/** What jsii notes of a type or a member. */
export interface Documented {
  readonly name: string;
  readonly protected?: boolean;
  readonly docs?: { readonly summary?: string; readonly example?: string };
}
export interface DocumentedMethod extends Documented {
  readonly static?: boolean;
  readonly returns?: { readonly type: { readonly fqn?: string } };
}
export interface DocumentedType extends Documented {
  readonly kind: string;
  readonly base?: string;
  readonly interfaces?: string[];
  readonly properties?: Documented[];
  readonly methods?: DocumentedMethod[];
  readonly members?: Documented[];
}
/** The part of .jsii that the tests of docstrings read. */
export interface DocumentedAssembly {
  readonly name: string;
  readonly types: Readonly<Record<string, DocumentedType>>;
}

/** Its public members. */
export const membersOf = ({ properties = [], methods = [], members = [] }: DocumentedType): Documented[] =>
  [...properties, ...methods, ...members].filter((member) => !member.protected);

/** The examples in docstrings, by the type, or the type and its member. */
export function examplesOf({ types }: DocumentedAssembly): { name: string; code: string }[] {
  return Object.values(types).flatMap((type) =>
    [type, ...membersOf(type)].flatMap(({ name, docs }) =>
      docs?.example === undefined ? [] : [{ name: name === type.name ? name : `${type.name}.${name}`, code: docs.example }],
    ),
  );
}
