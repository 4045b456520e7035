import { Check } from "../../../../cli/verify/model/check";

/** What one check says, in one line: "status: why; what to do [Snowflake's reason]". */
export const said = ({ status, why = "", fix = "", reason = "" }: Check) => `${status}: ${why}; ${fix} [${reason}]`;

/** An input of a check, what the check says about it by itself, and a pattern for the whole line. */
export type Row = readonly [what: string, check: () => Check | undefined, line: RegExp];

/** Expects of each row that its check says so. */
export function testRows(rows: readonly Row[]): void {
  test.each(rows)("%s", (_, check, line) => {
    const found = check();
    expect(found).toBeDefined();
    expect(said(found!)).toMatch(line);
  });
}
