import { Assessment, needsAction } from "./assess";
import { sentence } from "./words";

/** Slack's limits: blocks in a message, and characters in the text of a section. */
const MOST_SECTIONS = 45;
const LONGEST = 3000;

/**
 * The payload of a message for an incoming webhook of Slack. It is only printed; the webhook's URL, to which it is posted, is a secret. All texts
 * are plain, so nothing in them becomes a link, a mention or an emoji.
 *
 * @see https://docs.slack.dev/reference/block-kit/blocks/
 */
export function slack(assessments: readonly Assessment[]): string {
  const urgent = assessments.filter(needsAction);
  const summary =
    urgent.length === 0
      ? "OAuth for Sigma: no credential needs to be renewed"
      : `OAuth for Sigma: ${urgent.length} of ${assessments.length} credential${assessments.length === 1 ? "" : "s"} to renew`;
  const rest = urgent.length - MOST_SECTIONS;
  const texts = [...urgent.slice(0, MOST_SECTIONS).map(sentence), ...(rest > 0 ? [`… and ${rest} more`] : [])];
  const blocks = [{ type: "header", text: plain(summary) }, ...texts.map((text) => ({ type: "section", text: plain(shortened(text)) }))];
  return `${JSON.stringify({ text: summary, blocks }, null, 2)}\n`;
}

const plain = (text: string) => ({ type: "plain_text", text, emoji: false });

const shortened = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);
