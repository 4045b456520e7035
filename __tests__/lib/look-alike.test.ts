import { folded } from "../../lib/findings/look-alike";
import { oktaAppRules } from "../../lib/okta/app-rules";
import { findings } from "../../lib/findings/rule";
import { ADMIN_ROLES, isAdminRole } from "../../lib/snowflake/identifiers";

const DISGUISES: readonly [string, (name: string) => string][] = [
  ["full-width letters", (name) => name.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0))],
  [
    "bold letters of mathematics",
    (name) => name.replace(/[A-Z]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0x1d400 - 65)),
  ],
  ["Cyrillic letters", (name) => name.replace(/[AEOCaeoc]/g, (letter) => "АЕОСаеос"["AEOCaeoc".indexOf(letter)])],
  ["Greek letters", (name) => name.replace(/[AEINO]/g, (letter) => "ΑΕΙΝΟ"["AEINO".indexOf(letter)])],
  ["spaces of no width", (name) => [...name].join("\u200b")],
  ["soft hyphens and tags", (name) => `${name.slice(0, 3)}\u00ad${name.slice(3)}\u{e0041}`],
  ["spaces around it", (name) => `\u00a0${name} `],
  ["another case", (name) => name.toLowerCase()],
];

describe("a name that a rule knows is found in disguise:", () => {
  test.each(DISGUISES)("%s", (_, disguise) => {
    ["Everyone", ...ADMIN_ROLES, "PUBLIC", "default"].forEach((name) => expect(folded(disguise(name))).toBe(name.toLowerCase()));
    ADMIN_ROLES.forEach((name) => expect(isAdminRole(disguise(name))).toBe(true));
    const found = findings(oktaAppRules, { groupNames: [disguise("Everyone")] } as never).map(({ rule }) => rule);
    expect(found).toContain("OKTA-EVERYBODY");
  });

  test("and others are not", () => {
    expect(["Everyones", "Every one", "ACCOUNTADMIN2", "SYSADMIN_RO"].map(isAdminRole)).toEqual([false, false, false, false]);
    expect(folded("Every one")).not.toBe("everyone");
  });
});
