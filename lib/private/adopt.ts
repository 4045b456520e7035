import { TerraformProvider, TerraformResource } from "cdktf";
import { ImportBlock } from "../terraform/import-block";

/** How an object that was created by hand is adopted. */
export interface Adoption {
  /** Undefined where the object is created. */
  readonly adopted?: { readonly id?: string };
  /** The provider's import id, if it consists of more than the object's own id. */
  readonly importId?: string;
  /** Attributes by the provider's name, each with its value in the configuration; undefined settings stay as they were set by hand. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly provider?: TerraformProvider;
}

/**
 * Takes an object over: an import block while its id is given, and for good no change to what the configuration has no opinion on.
 *
 * Attributes that the provider does not change when they are not configured need no mention; a test compares the others with the provider's schema.
 */
export function adopt(resource: TerraformResource, { adopted, importId, settings, provider }: Adoption): void {
  if (adopted === undefined) return;
  if (adopted.id !== undefined) new ImportBlock(resource, importId ?? adopted.id, provider);
  const untouched = Object.entries(settings)
    .filter(([, value]) => value === undefined)
    .map(([name]) => name);
  const present = (resource.lifecycle?.ignoreChanges ?? []) as string[];
  const ignored = [...new Set([...present, ...untouched])];
  if (ignored.length > 0) resource.lifecycle = { ...resource.lifecycle, ignoreChanges: ignored };
}
