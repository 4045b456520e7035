import nodePath, { PlatformPath } from "node:path";

/**
 * A path as seen from a folder, with forward slashes, which every system and Terraform read. On another drive of Windows there is no such path: then
 * it is the whole one.
 *
 * @param flavor how a system writes its paths; default: this one
 */
export const pathFrom = (folder: string, path: string, flavor: PlatformPath = nodePath) =>
  flavor.relative(folder, path).split(flavor.sep).join("/");

/** Whether two paths are one: Windows takes upper and lower case as the same. */
export const isSamePath = (left: string, right: string, flavor: PlatformPath = nodePath) => flavor.relative(left, right) === "";
