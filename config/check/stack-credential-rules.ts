import { DEFAULT_WARN_DAYS } from "../../lib/hand-off/expiry-rules";
import { violationIf } from "../../lib/findings/checks";
import { given, Rule } from "../../lib/findings/rule";
import { capabilitiesOf } from "../resolve/capabilities";
import { written, WrittenStack } from "./written";

/** What a client that signs JWTs has no use for. */
const ABOUT_SECRETS = ["version", "source", "secretValidDays", "previousSecretDays", "maxAgeDays"];

const signsJwts = ({ authentication }: { readonly authentication: string }) => authentication === "private-key-jwt";

/** Rules for the credentials of a stack that are about the file rather than about what is built. */
export const stackCredentialRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-CREDENTIALS",
    severity: "error",
    why:
      "Fires when a setting would have no effect: `version`, `source`, `secretValidDays`, `previousSecretDays` and `maxAgeDays` are about client " +
      "secrets, but every client of the stack signs JWTs; or `warnDays` is about credentials that expire, but with Auth0, only a " +
      "client that signs JWTs can have one (a certificate), and there is no such client. Remove them.",
    check: ({ raw, config: { clients = [], identityProvider } }) => {
      const unused = (keys: readonly string[], allowed: string, fix: string) =>
        keys
          .filter((key) => written(raw, `credentials.${key}`) !== undefined)
          .map((key) => ({ at: `credentials.${key}`, given: given(written(raw, `credentials.${key}`)), allowed, fix }));
      if (clients.length > 0 && clients.every(signsJwts)) {
        return unused(ABOUT_SECRETS, "only with a client that has a secret", "remove it: every client signs JWTs");
      }
      const row = capabilitiesOf(identityProvider.type);
      // Only the certificates expire there.
      return row !== undefined && row.secrets.secretValidDays === undefined && !clients.some(signsJwts)
        ? unused(
            ["warnDays"],
            "only with a client that signs JWTs",
            `remove it: ${row.vendor} secrets do not expire; maxAgeDays warns when they are old`,
          )
        : [];
    },
  },
  {
    id: "CONFIG-WARN-DAYS",
    severity: "error",
    why:
      "Fires when `warnDays` (default: 30) is not less than the validity of Entra's secrets, `secretValidDays` (default: 365). Every secret " +
      "would be due from the day it is created. Raise `secretValidDays` or lower `warnDays`.",
    check: ({ config: { clients = [], credentials, identityProvider } }) => {
      const usual = capabilitiesOf(identityProvider.type)?.secrets.secretValidDays;
      if (usual === undefined || clients.every(signsJwts)) return [];
      const { secretValidDays = usual, warnDays = DEFAULT_WARN_DAYS } = credentials ?? {};
      return violationIf(secretValidDays <= warnDays, {
        at: credentials?.secretValidDays === undefined ? "credentials.warnDays" : "credentials.secretValidDays",
        given: `secrets that are valid for ${secretValidDays} days, with a warning ${warnDays} days before they expire`,
        allowed: "secretValidDays greater than warnDays",
        fix: "raise secretValidDays or lower warnDays: every secret would be due from the day it is created",
      });
    },
  },
  {
    id: "CONFIG-NOTIFY",
    severity: "error",
    why:
      "Fires when `credentials.notify` is set without a Snowflake account, which sends the email. Run `npx cdktf-sigma-oauth expiry` on " +
      "a schedule instead.",
    check: ({ raw, config }) =>
      violationIf(config.credentials?.notify !== undefined && written(raw, "snowflake") === undefined, {
        at: "credentials.notify",
        given: "given without a Snowflake account",
        allowed: "only with a snowflake section: Snowflake sends the email",
        fix: "remove it, and run cdktf-sigma-oauth expiry on a schedule instead",
      }),
  },
];
