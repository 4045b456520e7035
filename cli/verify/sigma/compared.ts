import { differences } from "../../connect/compare";
import { at } from "../../connect/fields";
import { Connection, ConnectionBody } from "../../sigma/types";
import { quote } from "../../support/text";
import { Check, CheckId, Outcomes } from "../model/check";

/** The checks of a connection's fields, by their paths in what is sent for it. */
const FIELDS: readonly (readonly [CheckId, path: string])[] = [
  ["VERIFY-SIGMA-METADATA", "details.metadataUrl"],
  ["VERIFY-SIGMA-CLIENT", "details.clientId"],
  ["VERIFY-SIGMA-SCOPES", "details.scopes"],
  ["VERIFY-SIGMA-PKCE", "details.usePkce"],
  ["VERIFY-SIGMA-JWT", "details.useJwt"],
  ["VERIFY-SIGMA-PROVIDER", "details.idpType"],
  ["VERIFY-SIGMA-ACCOUNT", "details.account"],
  ["VERIFY-SIGMA-ROLE-SWITCHING", "details.roleSwitching"],
];
const OTHERS = "VERIFY-SIGMA-SETTINGS";
const INDEPENDENT = "isIndependentOAuth";

/** Compares a connection in Sigma with what was deployed, field by field. What the outputs do not say is not compared. */
export function compared(body: ConnectionBody, connection: Connection, outcome: Outcomes): Check[] {
  const found = differences(body, connection);
  const said = FIELDS.filter(([, path]) => at(body, path) !== undefined);
  const others = found.filter(({ path }) => path !== INDEPENDENT && !FIELDS.some(([, known]) => known === path));
  const fix = `run cdktf-sigma-oauth connect with --update if the outputs are right; ${changed(connection)}`;
  const values = ({ inSigma, inOutputs }: { inSigma: unknown; inOutputs: unknown }) =>
    `Sigma has ${quote(inSigma)}, and the outputs have ${quote(inOutputs)}`;
  return [
    checkArchived(connection, outcome),
    checkIndependent(connection, outcome, fix),
    ...said.map(([id, path]) => {
      const difference = found.find((one) => one.path === path);
      return difference === undefined ? outcome.passed(id) : outcome.failed(id, values(difference), fix);
    }),
    others.length === 0
      ? outcome.passed(OTHERS)
      : outcome.failed(OTHERS, others.map((one) => `${one.path}: ${values(one)}`).join("; "), fix),
  ];
}

/** Who may know more. */
const changed = ({ updatedAt, updatedBy }: Connection) => `last changed at ${quote(updatedAt)} by ${quote(updatedBy)}`;

function checkArchived({ isArchived }: Connection, outcome: Outcomes): Check {
  return isArchived
    ? outcome.failed("VERIFY-SIGMA-ARCHIVED", "it was deleted in Sigma, which keeps it archived", "restore it: run connect with --update")
    : outcome.passed("VERIFY-SIGMA-ARCHIVED");
}

function checkIndependent({ isIndependentOAuth }: Connection, outcome: Outcomes, fix: string): Check {
  const id = "VERIFY-SIGMA-INDEPENDENT";
  if (isIndependentOAuth === undefined) return outcome.unknown(id, "Sigma does not say whether it is");
  return isIndependentOAuth ? outcome.passed(id) : outcome.failed(id, "it uses the organization's OAuth", fix);
}
