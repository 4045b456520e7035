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

/** What the library needs where it is installed. */
export const directOf = ({ dependencies, peerDependencies }: Manifest): string[] => Object.keys({ ...dependencies, ...peerDependencies });

/**
 * The part of npm's bill of the whole checkout that a package consists of. `npm sbom` alone says neither: it counts what is bundled, and peers, as
 * tools of development, and calls a package by the name of its folder.
 *
 * @param bundled what is bundled into the package, as `name@version`; default: nothing, and the package needs its dependencies and peers
 */
export function bomOf(whole: Bom, manifest: Manifest, bundled?: readonly string[]): Bom {
  const self = `${manifest.name}@${manifest.version}`;
  const subject = [whole.metadata.component, ...whole.components].find((component) => component["bom-ref"] === self);
  if (subject === undefined) throw new Error(`npm sbom lists no ${self}: run npm install`);
  const needs = new Map(whole.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const names = directOf(manifest);
  const direct = bundled ?? (needs.get(self) ?? []).filter((ref) => names.includes(ref.slice(0, ref.lastIndexOf("@"))));
  const reached = new Set<string>(bundled);
  const visit = (ref: string): void => {
    if (reached.has(ref)) return;
    reached.add(ref);
    needs.get(ref)?.forEach(visit);
  };
  direct.forEach(visit);
  const lost = [...reached].filter((ref) => whole.components.every((component) => component["bom-ref"] !== ref));
  if (lost.length > 0) throw new Error(`npm sbom does not list ${lost.join(", ")}`);
  return {
    ...whole,
    metadata: { ...whole.metadata, component: { ...subject, name: manifest.name } },
    components: whole.components.filter((component) => reached.has(component["bom-ref"])).map(shipped),
    dependencies: [
      { ref: self, dependsOn: direct },
      ...whole.dependencies
        .filter(({ ref }) => reached.has(ref))
        .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((needed) => reached.has(needed)) })),
    ],
  };
}

const shipped = (component: Component): Component => ({
  ...component,
  properties: component.properties?.filter(({ name }) => name !== "cdx:npm:package:development"),
});
