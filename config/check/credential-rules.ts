import { DEFAULT_VALID_DAYS } from "../../lib/entra/app-rules";
import { DEFAULT_WARN_DAYS } from "../../lib/hand-off/expiry-rules";
import { given, Rule } from "../../lib/private/rule";
import { accountPath, accounts } from "../resolve/snowflake";
import { written, WrittenStack } from "./written";

/** What is about secrets alone, and what about the ends of certificates. */
const ABOUT_SECRETS = ["version", "source", "validDays", "overlapDays", "maxAgeDays"];

/** Rules for the credentials of a stack, and for who may use what they open, that are about the file. */
export const credentialRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-CREDENTIALS",
    severity: "error",
    check: ({ raw, config: { clients = [], identityProvider } }) => {
      const unused = (keys: readonly string[], allowed: string, fix: string) =>
        keys
          .filter((key) => written(raw, `credentials.${key}`) !== undefined)
          .map((key) => ({ at: `credentials.${key}`, given: given(written(raw, `credentials.${key}`)), allowed, fix }));
      const signsJwts = clients.map(({ authentication }) => authentication === "private-key-jwt");
      if (clients.length > 0 && signsJwts.every(Boolean)) {
        return unused(ABOUT_SECRETS, "only with a client that has a secret", "remove it: every client signs JWTs");
      }
      // With Auth0 only certificates end.
      return identityProvider.type === "auth0" && !signsJwts.some(Boolean)
        ? unused(
            ["warnDays"],
            "only with a client that signs JWTs",
            "remove it: Auth0's secrets do not end; maxAgeDays warns when they are old",
          )
        : [];
    },
  },
  {
    id: "CONFIG-WARN-DAYS",
    severity: "error",
    check: ({ config: { clients = [], credentials, identityProvider } }) => {
      if (identityProvider.type !== "entra" || clients.every(({ authentication }) => authentication === "private-key-jwt")) return [];
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
  {
    id: "CONFIG-ACCESS-ROLE",
    severity: "error",
    check: ({ config }) =>
      accounts(config).flatMap(({ access, allowedRoles, blockedRoles }, index) => {
        if (access === undefined) return [];
        const at = `${accountPath(config, index)}.access`;
        const roles = [
          { at: `${at}.role`, role: access.role },
          ...access.users.flatMap(({ defaultRole }, user) =>
            defaultRole === undefined ? [] : [{ at: `${at}.users[${user}].defaultRole`, role: defaultRole }],
          ),
        ];
        const isBlocked = (role: string) => blockedRoles.includes(role) || (allowedRoles.length > 0 && !allowedRoles.includes(role));
        return roles
          .filter(({ role }) => isBlocked(role))
          .map(({ at: place, role }) => ({
            at: place,
            given: `${given(role)}, which the integration does not let in`,
            allowed: "a role that is in allowedRoles, where there are some, and not in blockedRoles",
            fix: "change one of the two: every session with this role would be refused",
          }));
      }),
  },
];
