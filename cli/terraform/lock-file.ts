import { meets } from "./version-constraint";

/** A provider in a lock file. */
export interface LockedProvider {
  /** With its registry: `registry.terraform.io/okta/okta`. */
  readonly source: string;
  readonly version: string;
}

/** A provider that a stack requires. */
export interface RequiredProvider {
  /** As in the stack: mostly without its registry. */
  readonly source: string;
  readonly version: string;
}

/** Terraform writes one such block for each provider, sorted and formatted. */
const BLOCK = /^provider "([^"\n]+)" \{\n([^]*?)^\}\n*/gm;

/** The providers in the text of a lock file. */
export function lockedProviders(text: string): LockedProvider[] {
  return [...text.matchAll(BLOCK)].map(([, source, content]) => ({
    source,
    version: /^ *version *= *"([^"\n]+)"/m.exec(content)?.[1] ?? "",
  }));
}

/** Those whose version is not one that the stack takes, with the constraint that says so. */
export function outdated(text: string, required: readonly RequiredProvider[]): (LockedProvider & { readonly constraint: string })[] {
  return lockedProviders(text).flatMap((locked) => {
    const wanted = required.find(({ source }) => isSame(locked.source, source));
    return wanted === undefined || meets(locked.version, wanted.version) ? [] : [{ ...locked, constraint: wanted.version }];
  });
}

/** The text without some providers: Terraform then chooses a version of these anew, and leaves the others. */
export function withoutProviders(text: string, sources: readonly string[]): string {
  return text.replace(BLOCK, (block: string, source: string) => (sources.includes(source) ? "" : block));
}

/** Whether two texts lock the same versions, whatever their checksums. */
export function sameVersions(left: string, right: string): boolean {
  const versions = (text: string) =>
    JSON.stringify(
      lockedProviders(text)
        .map(({ source, version }) => `${source} ${version}`)
        .sort(),
    );
  return versions(left) === versions(right);
}

function isSame(locked: string, required: string): boolean {
  const [full, short] = [locked.toLowerCase(), required.toLowerCase()];
  return full === short || full.slice(full.indexOf("/") + 1) === short;
}
