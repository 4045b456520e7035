import { aligned, written, Value } from "./value";

/** What stands between the braces of a block. */
export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks?: readonly Block[];
  /** Whether attributes keep their order, also where an earlier one takes several lines. */
  readonly isOrdered?: boolean;
}

export interface Attribute {
  readonly name: string;
  readonly value: Value;
}

export interface Block {
  readonly type: string;
  readonly labels?: readonly string[];
  readonly body: Body;
  /** Lines above it. */
  readonly comment?: readonly string[];
}

/** Blocks with an empty line between them, as a file. */
export function file(blocks: readonly Block[]): string {
  return `${blocks.map((block) => blockText(block, "")).join("\n\n")}\n`;
}

function blockText({ type, labels = [], body, comment = [] }: Block, indent: string): string {
  const lines = bodyLines(body, `${indent}  `);
  const head = `${indent}${[type, ...labels.map((label) => `"${label}"`), "{"].join(" ")}`;
  const above = comment.map((line) => `${indent}# ${line}`);
  return [...above, ...(lines.length === 0 ? [`${head}}`] : [head, ...lines, `${indent}}`])].join("\n");
}

/** First the attributes of one line, then each of the others and each block with an empty line before it. */
function bodyLines({ attributes, blocks = [], isOrdered = false }: Body, indent: string): string[] {
  const texts = attributes.map(({ name, value }) => ({ name, text: written(value, indent, indent.length + name.length + 3) }));
  const isLong = ({ text }: { readonly text: string }) => text.includes("\n");
  const parts = [
    ...(isOrdered
      ? [aligned(texts, indent)]
      : [
          aligned(
            texts.filter((one) => !isLong(one)),
            indent,
          ),
        ]),
    ...(isOrdered ? [] : texts.filter(isLong).map((attribute) => aligned([attribute], indent))),
    ...blocks.map((block) => [blockText(block, indent)]),
  ];
  return parts.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}
