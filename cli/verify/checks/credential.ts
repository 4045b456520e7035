import { DEFAULT_WARN_DAYS } from "../../../lib/hand-off/expiry-rules";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Client } from "../model/setup";

const DAY = 86_400_000;
const ID = "VERIFY-CREDENTIAL";
const RENEWAL = "create a new one (raise credentials.version), deploy, and paste it into Sigma";

/** Whether the client's secret or certificate can still be used. It warns from the date on from which plans and `expiry` do. */
export function checkCredential(client: Client, endDate: string, now: Date, outcome: Outcomes): Check {
  const end = Date.parse(endDate);
  if (Number.isNaN(end)) return outcome.unknown(ID, `${quote(endDate)} is no time`);
  const { credentialWarnDate: warnDate, credentialRenewal: renewal = RENEWAL } = client;
  const warn = warnDate === undefined ? end - DEFAULT_WARN_DAYS * DAY : Date.parse(warnDate);
  if (Number.isNaN(warn)) return outcome.unknown(ID, `${quote(warnDate)} is no time`);
  if (end <= now.getTime()) return outcome.failed(ID, `it expired at ${endDate}`, renewal);
  const days = Math.floor((end - now.getTime()) / DAY);
  return outcome.passed(ID, warn <= now.getTime() ? `but it expires in ${days} days, at ${endDate}: ${renewal}` : undefined);
}
