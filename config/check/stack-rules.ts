import { violationIf } from "../../lib/findings/checks";
import { given, Rule, Violation } from "../../lib/findings/rule";
import { SnowflakeOAuthType } from "../../lib/snowflake/snowflake-oauth-type";
import { SNOW_CUSTOM } from "../../lib/snowflake/sources";
import { isReserved } from "../read/keys";
import { capabilitiesOf } from "../resolve/capabilities";
import { IdentityProviderType } from "../schema/stack";
import { adoptRules } from "./adopt-rules";
import { connectionFileRules } from "./connections";
import { databricksStackRules } from "./databricks-federation";
import { databricksUserNameRules } from "./databricks-user-names";
import { clientNameRules } from "./client-rules";
import { REFUSED } from "./refusals";
import { written, WrittenStack } from "./written";
import { accountPath, accountsOf } from "../resolve/platforms";

/** The places of an unsupported key that the user wrote: of `clients[].x` one for each client that has it. */
function writtenPlaces(raw: unknown, key: string): string[] {
  const [list, inside] = key.split("[].");
  if (inside === undefined) return written(raw, key) === undefined ? [] : [key];
  const elements = written(raw, list);
  if (!Array.isArray(elements)) return [];
  return elements.flatMap((element, index) => (written(element, inside) === undefined ? [] : [`${list}[${index}].${inside}`]));
}

/**
 * Windows has no files and folders of these names.
 *
 * @see https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file
 */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

const isIdentityProvider = (type: unknown): type is IdentityProviderType => typeof type === "string" && Object.hasOwn(REFUSED, type);

/** What a stack must have, as far as that can be said of one that has not the shape of a stack yet. */
export const missingPartRule: Rule<Pick<WrittenStack, "raw">> = {
  id: "CONFIG-MISSING-PART",
  severity: "error",
  why:
    "Fires when a stack has no `clients` or no `deployment`; or, with an existing identity provider, neither `snowflake` nor " +
    "`databricks`, without which nothing would be created. Add it.",
  check: ({ raw }) => {
    const type = written(raw, "identityProvider.type");
    if (!isIdentityProvider(type)) return [];
    // As written: a part that is there but wrong is another rule's matter.
    const absent = (key: string) => written(raw, key) === undefined;
    const missing = (at: string, fix: string): Violation => ({ at, given: "nothing given", allowed: "a value", fix });
    if (capabilitiesOf(type) === undefined) {
      return absent("snowflake") && absent("databricks")
        ? [missing("snowflake", "add the Snowflake account, or a Databricks account: otherwise, there is nothing to create")]
        : [];
    }
    return [
      ...(absent("clients") ? [missing("clients", "add Sigma's OAuth clients")] : []),
      ...(absent("deployment") ? [missing("deployment", "add Sigma's deployment, such as AWS-US (West)")] : []),
    ];
  },
};

/** Rules for one stack that are about the file rather than about what is built. */
const partRules: readonly Rule<WrittenStack>[] = [
  {
    id: "CONFIG-STACK-NAME",
    severity: "error",
    why:
      "Fires when a stack's name has anything but lower-case letters, digits and dashes, starts with a dash, has more than 63 characters, " +
      "or is a name that JavaScript or Windows reserves, such as `con`. It becomes the name of a folder and of a state file, also on the " +
      "machines of others. Rename the stack.",
    check: ({ name }) =>
      violationIf(!/^[a-z0-9][a-z0-9-]{0,62}$/.test(name) || isReserved(name) || DEVICES.test(name), {
        at: "",
        given: given(name),
        allowed: "lower-case letters, digits and dashes, starting with a letter or digit, at most 63 characters",
        fix: "rename the stack: its name is part of the state's path",
      }),
  },
  {
    id: "CONFIG-REFUSED",
    severity: "error",
    why:
      "Fires when the identity provider does not support a key; the message says why. With `existing`, for example, nothing is managed at " +
      "the identity provider, so clients and lifetimes cannot be set. A key that you do not write never causes this error. Remove the key. " +
      "A stack that inherits it, from `defaults` or a stack that it extends, takes it away with `null`: `tokens: null`.",
    see: ["docs/config.md"],
    check: ({ raw, config }) =>
      Object.entries(REFUSED[config.identityProvider.type]).flatMap(([key, reason]) =>
        writtenPlaces(raw, key).map((at) => ({
          at,
          given: `given with type ${config.identityProvider.type}`,
          allowed: "only with other identity providers",
          fix: `remove it: ${reason}`,
        })),
      ),
  },
  missingPartRule,
  {
    id: "CONFIG-SPLIT",
    severity: "error",
    why: "Fires when a stack has `split: true` but neither `snowflake` nor `databricks`. It has only one half. Remove `split`.",
    check: ({ raw, config }) =>
      violationIf(config.split && ["snowflake", "databricks"].every((key) => written(raw, key) === undefined), {
        at: "split",
        given: given(true),
        allowed: "only with a snowflake or databricks section",
        fix: "remove it: without a data platform, there is only one half",
      }),
  },
  {
    id: "CONFIG-ISSUED-AT",
    severity: "error",
    why:
      "Fires when PingFederate's `omitIssuedAtField` is `true` and an integration has the type `CUSTOM`, the default. Snowflake requires the " +
      "claim `iat` with this type, and rejects every token without it. All supported versions of PingFederate, 12.2 to 13.1, have the field. Remove the key.",
    see: [SNOW_CUSTOM],
    check: ({ config }) => {
      const { identityProvider: idp } = config;
      const isCustom = accountsOf(config, "snowflake").some(
        ({ integrationType: type = SnowflakeOAuthType.CUSTOM }) => type === SnowflakeOAuthType.CUSTOM,
      );
      return violationIf(idp.type === "pingfederate" && idp.omitIssuedAtField && isCustom, {
        at: "identityProvider.omitIssuedAtField",
        given: `${given(true)} with an integration of the type CUSTOM`,
        allowed: "false: with CUSTOM, Snowflake requires the claim iat",
        fix: "remove it: Snowflake would reject every token",
      });
    },
  },
  {
    id: "CONFIG-ACCESS-ROLE",
    severity: "error",
    why:
      "Fires when the integration does not allow the role of `snowflake.access`, or the default role of one of its users: the role is " +
      "missing from `allowedRoles`, or is in `blockedRoles`. Snowflake would reject every session with this role. Change the role or " +
      "the list. The role of the edit log is exempt, because Sigma's service account logs in with a key pair.",
    check: ({ config }) =>
      accountsOf(config, "snowflake").flatMap(({ access, allowedRoles, blockedRoles }, index) => {
        if (access === undefined) return [];
        const at = `${accountPath(config, "snowflake", index)}.access`;
        const roles = [
          { at: `${at}.roleName`, role: access.roleName },
          ...access.users.flatMap(({ defaultRole }, user) =>
            defaultRole === undefined ? [] : [{ at: `${at}.users[${user}].defaultRole`, role: defaultRole }],
          ),
        ];
        const isBlocked = (role: string) =>
          role !== access.writeBack?.editLog?.role &&
          (blockedRoles.includes(role) || (allowedRoles.length > 0 && !allowedRoles.includes(role)));
        return roles
          .filter(({ role }) => isBlocked(role))
          .map(({ at: place, role }) => ({
            at: place,
            given: `${given(role)}, which the integration does not accept`,
            allowed: "a role that is in allowedRoles (if there are any) and not in blockedRoles",
            fix: "change the role or the list: Snowflake would reject every session with this role",
          }));
      }),
  },
];

/** All rules about one stack by itself, apart from those about its credentials. */
export const stackRules: readonly Rule<WrittenStack>[] = [
  ...partRules,
  ...clientNameRules,
  ...connectionFileRules,
  ...adoptRules,
  ...databricksStackRules,
  ...databricksUserNameRules,
];
