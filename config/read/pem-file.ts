import { textProblem } from "../../lib/findings/plain-text";
import { readTextFile } from "./text-file";

/**
 * A file with a certificate or a public key. Nothing in it is for Terraform: what would begin an expression, or cannot be written, is rejected, as
 * its text goes into an attribute as it is.
 */
export function readPemFile(folder: string, path: string): { readonly text: string; readonly problem?: string } {
  const file = readTextFile(folder, path);
  const isPlain = !/[$%]\{/.test(file.text) && textProblem(file.text.replace(/[\r\n\t]/g, "")) === undefined;
  // Git gives Windows other line endings, and the same file must be the same Terraform on every machine.
  return isPlain ? { ...file, text: file.text.replaceAll("\r\n", "\n") } : { text: "", problem: "has text that no PEM file has" };
}
