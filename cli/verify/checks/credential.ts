import { DEFAULT_WARN_DAYS } from "../../../lib/hand-off/expiry-rules";
import { MILLISECONDS_PER_DAY } from "../../../lib/sigma/time-units";
import { quote } from "../../support/text";
import { Check, Outcomes } from "../model/check";
import { Client } from "../model/setup";

const ID = "VERIFY-CREDENTIAL";
const RENEWAL = "create a new one (raise credentials.version), deploy, and paste it into Sigma";

/** Whether the client's secret or certificate can still be used. It warns from the date on from which plans and `expiry` do. */
export function checkCredential(client: Client, endDate: string, now: Date, outcome: Outcomes): Check {
  const end = Date.parse(endDate);
  if (Number.isNaN(end)) return outcome.unknown(ID, `${quote(endDate)} is not a time`);
  const { credentialWarnDate: warnDate, credentialRenewal: renewal = RENEWAL } = client;
  const warn = warnDate === undefined ? end - DEFAULT_WARN_DAYS * MILLISECONDS_PER_DAY : Date.parse(warnDate);
  if (Number.isNaN(warn)) return outcome.unknown(ID, `${quote(warnDate)} is not a time`);
  if (end <= now.getTime()) return outcome.failed(ID, `it expired at ${endDate}`, renewal);
  const days = Math.floor((end - now.getTime()) / MILLISECONDS_PER_DAY);
  return outcome.passed(ID, warn <= now.getTime() ? `but it expires in ${days} days, at ${endDate}: ${renewal}` : undefined);
}
