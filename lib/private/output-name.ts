/** A display name in the form that output names take: lower case, and one underscore for anything other than letters and digits. */
export function outputName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}
