import { lookAlikeRule } from "../../../lib/findings/look-alike-rule";
import { SigmaDeployment } from "../../../lib";
import { caseTable, ruleRunner, TEXT_REFERENCES } from "../support/cases";

const UNSEEN = [
  "\u00ad",
  "\u034f",
  "\u115f",
  "\u180e",
  "\u200b",
  "\u2060",
  "\u2063",
  "\u3164",
  "\ufe0f",
  "\uffa0",
  "\u{e0041}",
  "\u{e0100}",
];
const SPACES = ["\u00a0", "\u2003", "\u202f", "\u2800", "\u3000"];
const named = (name: string) => ({ groupNames: ["Analysts", name] });
const hex = (character: string) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

export const lookAlikeCases = caseTable<unknown>(
  "names that look like others",
  ruleRunner([lookAlikeRule]),
  [
    {
      id: "SIGMA-LOOK-ALIKE",
      severity: "warning",
      allowed: "names without look-alike characters",
      fix: "type it again",
      fires: [
        ...UNSEEN.map((character) => ({
          when: `a name has ${hex(character)}, which nobody sees`,
          subject: named(`Every${character}one`),
          at: "groupNames[1]",
          given: `an invisible character (${hex(character)})`,
        })),
        ...SPACES.map((character) => ({
          when: `a name has the space ${hex(character)}`,
          subject: named(`Sigma${character}Users`),
          at: "groupNames[1]",
          given: `an unusual space (${hex(character)})`,
        })),
        ...["Ｅveryone", "𝐄veryone", "Everyᴏne", "Sɪgma", "Level Ⅳ", "Team １"].map((name) => ({
          when: `it is ${name}`,
          subject: named(name),
          at: "groupNames[1]",
          given: "a variant of a letter",
        })),
        ...["Everyоne", "АCCOUNTADMIN", "Οkta", "Ꭺdmins", "Аnаlysts", "x Еx"].map((name) => ({
          when: `it is ${name} with a letter of another alphabet`,
          subject: named(name),
          at: "groupNames[1]",
          given: "a letter of another alphabet in a word",
        })),
        { when: "it is deep inside", subject: { users: [{ name: "A\u200b" }] }, at: "users[0].name", given: "(U+200B)" },
      ],
      quiet: [
        ...[
          "Jürgen & Søren’s – «Ελλάδα» Команда",
          "数据 Sigma用户",
          "فروشگاه\u200cها",
          "👩\u200d💻 ❤\ufe0f",
          "Tasarım",
          "Ɛʋe",
          "№ 1 ™",
          "क्\u200dष",
        ].map((name) => ({ when: `it is ${name}`, subject: named(name) })),
        { when: "it is for people only", subject: { description: "a\u200bb", comment: "a\u00a0b", deployment: SigmaDeployment.GCP } },
        { when: "it is a secret", subject: { clientSecret: "a\u200bb" } },
      ],
    },
  ],
  [{ groupNames: [...TEXT_REFERENCES, "\u200b${var.x}"] }],
);
