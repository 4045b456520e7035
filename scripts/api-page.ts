import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** docs/api.md: what jsii-docgen writes about the assembly in .jsii, without the members that classes inherit from cdktf. */

const PROJECT = join(__dirname, "..");
const DOCGEN = join(PROJECT, "node_modules/jsii-docgen/bin/jsii-docgen");
/** Where `npm run api` writes. */
export const API_PAGE = join(PROJECT, "docs/api.md");

interface Member {
  readonly name: string;
}
/** What the assembly says of its types. */
export interface Assembly {
  readonly name: string;
  readonly types: Readonly<Record<string, { readonly kind: string; readonly methods?: Member[]; readonly properties?: Member[] }>>;
}

const INTRODUCTION = `# API reference

Every exported type, with its members. [The constructs](constructs.md) shows how they work together. What classes inherit from \`Construct\` and
\`TerraformProvider\` is in the reference of CDK for Terraform.

`;

/** The page for the assembly in .jsii: the library must have been compiled. */
export function apiPage(): string {
  const folder = mkdtempSync(join(tmpdir(), "api-"));
  try {
    const environment = {
      ...process.env,
      JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION: "1",
      JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: "1",
    };
    execFileSync(process.execPath, [DOCGEN, "--output", join(folder, "api")], { cwd: PROJECT, env: environment, stdio: "pipe" });
    const assembly = JSON.parse(readFileSync(join(PROJECT, ".jsii"), "utf8")) as Assembly;
    return withIntroduction(withoutInherited(readFileSync(join(folder, "api.md"), "utf8"), assembly));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const withIntroduction = (page: string) => page.replace(/^# API Reference .*\n+/, INTRODUCTION);

/** A page without the members that a class has from another package. */
export function withoutInherited(page: string, { name, types }: Assembly): string {
  const isInherited = (id: string): boolean => {
    const [type, member] = id.slice(name.length + 1).split(/\.(?:property\.)?/);
    const { kind, methods = [], properties = [] } = types[`${name}.${type}`] ?? { kind: "unknown" };
    return kind === "class" && member !== "Initializer" && ![...methods, ...properties].some((own) => own.name === member);
  };
  const rows = page.split("\n").filter((line) => {
    const [, id] = /^\| <code><a href="#([^"]+)">/.exec(line) ?? [];
    return id === undefined || id.includes(".parameter.") || !isInherited(id);
  });
  // A part of a page is a heading, and what follows up to the next one.
  const parts = rows.join("\n").split(/\n(?=#{2,5} )/);
  const kept = parts.filter((part) => {
    const [, id] = /^##### .* id="([^"]+)">/.exec(part) ?? [];
    return id === undefined || id.includes(".parameter.") || !isInherited(id);
  });
  const isEmpty = (part: string) => /^#### /.test(part) && !part.includes("\n| <code>") && part.includes("\n| ---");
  return kept.filter((part) => !isEmpty(part)).join("\n");
}

if (require.main === module) writeFileSync(API_PAGE, apiPage());
