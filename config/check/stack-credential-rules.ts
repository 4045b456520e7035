import { DEFAULT_VALID_DAYS } from "../../lib/entra/app-rules";
import { DEFAULT_WARN_DAYS } from "../../lib/hand-off/expiry-rules";
import { given, Rule } from "../../lib/findings/rule";
import { capabilitiesOf } from "../resolve/capabilities";
import { written, WrittenStack } from "./written";

/** What a client that signs JWTs has no use for. */
const ABOUT_SECRETS = ["version", "source", "validDays", "overlapDays", "maxAgeDays"];

const signsJwts = ({ authentication }: { readonly authentication: string }) => authentication === "private-key-jwt";

/** Rules for the credentials of a stack that are about the file rather than about what is built. */
export const stackCredentialRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-CREDENTIALS",
    severity: "error",
    why:
      "`version`, `source`, `validDays`, `overlapDays` and `maxAgeDays` are about client secrets, and every client of the stack signs " +
      "JWTs; or `warnDays` is about ends, and no client of Auth0's signs JWTs. Remove them: they would have no effect.",
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
      return row !== undefined && !row.secrets.expire && !clients.some(signsJwts)
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
      "A secret of Entra's is valid for more days (`validDays`, 365) than there are warnings (`warnDays`, 30). Else every secret would be " +
      "due from the day it is made, and nobody could tell the right day.",
    check: ({ config: { clients = [], credentials, identityProvider } }) => {
      if (!capabilitiesOf(identityProvider.type)?.secrets.expire || clients.every(signsJwts)) return [];
      const { validDays = DEFAULT_VALID_DAYS, warnDays = DEFAULT_WARN_DAYS } = credentials ?? {};
      return validDays <= warnDays
        ? [
            {
              at: credentials?.validDays === undefined ? "credentials.warnDays" : "credentials.validDays",
              given: `secrets that are valid for ${validDays} days, with warnings ${warnDays} days before they end`,
              allowed: "more days in validDays than in warnDays",
              fix: "raise the one or lower the other: every secret would be due from the day it is made",
            },
          ]
        : [];
    },
  },
  {
    id: "CONFIG-NOTIFY",
    severity: "error",
    why: "`credentials.notify` needs a Snowflake account, which sends the mails. Without one run `npx cdktf-sigma-oauth expiry` on a schedule.",
    check: ({ raw, config }) =>
      config.credentials?.notify !== undefined && written(raw, "snowflake") === undefined
        ? [
            {
              at: "credentials.notify",
              given: "given without a Snowflake account",
              allowed: "only with a snowflake section: Snowflake sends the mails",
              fix: "remove it, and run cdktf-sigma-oauth expiry on a schedule instead",
            },
          ]
        : [],
  },
];
