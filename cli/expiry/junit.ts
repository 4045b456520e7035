import { Assessment, needsAction } from "./assess";
import { kindOf, sentence } from "./words";

/**
 * JUnit's XML, as CI systems read it: one test case for each credential, which fails if it has expired or is due.
 *
 * @see https://github.com/testmoapp/junitxml
 */
export function junit(assessments: readonly Assessment[]): string {
  const counts = attributes({ tests: assessments.length, failures: assessments.filter(needsAction).length, errors: 0 });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="cdktf-sigma-oauth expiry"${counts}>`,
    `  <testsuite name="credentials"${counts}>`,
    ...assessments.flatMap(testCase),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(assessment: Assessment): string[] {
  const { credential, status } = assessment;
  const { id, identityProvider } = credential;
  const start = `    <testcase${attributes({ classname: identityProvider, name: `${id}: ${kindOf(credential)}` })}`;
  if (!needsAction(assessment)) return [`${start}/>`];
  return [`${start}>`, `      <failure${attributes({ type: status, message: sentence(assessment) })}/>`, "    </testcase>"];
}

const attributes = (values: Readonly<Record<string, string | number>>) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML has no form for some characters, such as half of a pair: they are replaced as in Unicode. */
const escaped = (text: string) =>
  text
    .replace(/[&<>"]/g, (character) => ENTITIES[character])
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "\ufffd");
