/** A bill of materials in CycloneDX, as far as it is read here. */
export interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

export interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** What a package.json says of what is shipped, or needed where it is installed. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** What a package of this project consists of: the library needs its peers, and the command line has in it what its package.json names. */
export const directOf = ({ name, dependencies, peerDependencies, devDependencies }: Manifest): string[] =>
  Object.keys({ ...dependencies, ...(name.endsWith("-cli") ? devDependencies : peerDependencies) });

/**
 * The part of npm's bill of the whole checkout that a package consists of. `npm sbom` alone says neither: it counts what is bundled, and peers, as
 * tools of development, and calls a package by the name of its folder.
 */
export function bomOf(whole: Bom, manifest: Manifest): Bom {
  const self = `${manifest.name}@${manifest.version}`;
  const subject = [whole.metadata.component, ...whole.components].find((component) => component["bom-ref"] === self);
  if (subject === undefined) throw new Error(`npm sbom lists no ${self}: run npm install`);
  const needs = new Map(whole.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const names = directOf(manifest);
  const direct = (needs.get(self) ?? []).filter((ref) => names.includes(ref.slice(0, ref.lastIndexOf("@"))));
  const reached = new Set<string>();
  const visit = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    needs.get(ref)?.forEach(visit);
  };
  direct.forEach(visit);
  return {
    ...whole,
    metadata: { ...whole.metadata, component: { ...subject, name: manifest.name } },
    components: whole.components.filter((component) => reached.has(component["bom-ref"])).map(shipped),
    dependencies: [{ ref: self, dependsOn: direct }, ...whole.dependencies.filter(({ ref }) => reached.has(ref))],
  };
}

const shipped = (component: Component): Component => ({
  ...component,
  properties: component.properties?.filter(({ name }) => name !== "cdx:npm:package:development"),
});
