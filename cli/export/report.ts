/** What was written. */
export interface Exported {
  /** The config file. */
  readonly file: string;
  /** The folders, each after those whose state it reads. */
  readonly folders: readonly string[];
  /** How many warnings the config acknowledges. */
  readonly acknowledged: number;
}

/** What was read and written, and what comes next. */
export function exportedText({ file, folders, acknowledged }: Exported): string {
  const silent = acknowledged === 0 ? [] : [`${acknowledged === 1 ? "1 warning is" : `${acknowledged} warnings are`} acknowledged`];
  return [
    `config: ${file}`,
    ...silent,
    ...folders.map((folder) => `wrote ${folder}`),
    "",
    folders.length === 1
      ? `Next: ${folders[0]}/README.md says how to take it over. Until then, the config is the source.`
      : "Next: the README.md in each folder says how to take it over, in this order. Until then, the config is the source.",
    "",
  ].join("\n");
}
