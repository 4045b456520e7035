import { aligned, written, Value } from "./value";

/** What is between the braces of a block. */
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
  /** A line above it. */
  readonly comment?: string;
  /** The heading of what begins with it. */
  readonly heading?: string;
}

/** Blocks with an empty line between them, as a file. */
export function file(blocks: readonly Block[]): string {
  const parts = blocks.flatMap((block) => [...(block.heading === undefined ? [] : [remark(block.heading)]), blockText(block, "")]);
  return `${parts.join("\n\n")}\n`;
}

function blockText({ type, labels = [], body, comment }: Block, indent: string): string {
  const lines = bodyLines(body, `${indent}  `);
  const head = `${indent}${[type, ...labels.map((label) => `"${label}"`), "{"].join(" ")}`;
  const above = comment === undefined ? [] : [`${indent}${remark(comment)}`];
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

/** A comment of one line, no matter who wrote its text. */
const remark = (text: string) => `# ${text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")}`;
