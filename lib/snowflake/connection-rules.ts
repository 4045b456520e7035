import { all, must, within } from "../findings/checks";
import { isPlainText } from "../findings/plain-text";
import { Rule } from "../findings/rule";
import { SigmaWriteSchema } from "../sigma/connection-options";
import { connectionRules as commonRules } from "../sigma/connection-rules";
import { SIGMA_CONNECTION } from "../sigma/sources";
import { SigmaConnectionUserAttributes, SigmaPythonProperties, SnowflakeConnectionOptions } from "./connection-options";
import { isObjectName } from "./identifiers";

/** A connection, whatever account it is to. */
export type ConnectionSubject = Omit<SnowflakeConnectionOptions, "account">;

const NAME = { allowed: "the name of one object, at most 255 characters, without quotes, dots and bars", fix: "copy it from SHOW" };
const HOST = { allowed: "letters, digits, dots, dashes and underscores", fix: "write it as Sigma's form has it, without https://" };
const isHost = (text: string) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(text);
const isOneLine = (text: string) => isPlainText(text, { most: 255, without: "" });
const TEXT = { allowed: "1 to 255 characters on one line", fix: "write it as Sigma shows it" };

/** What holds for connections to Snowflake only. */
export const snowflakeConnectionRules: readonly Rule<ConnectionSubject>[] = [
  {
    id: "SNOW-CONNECTION",
    severity: "error",
    why:
      "Fires when a connection names a warehouse, a role, a database or a schema with a text that cannot be the name of one object, or an account, " +
      "server or host with characters that no host name has. Each query of the connection would fail.",
    see: [SIGMA_CONNECTION],
    check: all<ConnectionSubject>(
      must(["warehouse", "role", "exportsWarehouse", "materializationWarehouse"], isObjectName, NAME),
      must(["accountIdentifier", "server", "host"], isHost, HOST),
      within<"userAttributes", SigmaConnectionUserAttributes>("userAttributes", must(["role", "warehouse"], isOneLine, TEXT)),
      within<"pythonProperties", SigmaPythonProperties>(
        "pythonProperties",
        must(["externalAccessIntegration", "warehouse", "packages"], isOneLine, TEXT),
      ),
      within<"inputTableAuditLogSchema", SigmaWriteSchema>("inputTableAuditLogSchema", must(["database", "schema"], isObjectName, NAME)),
      ({ writebackSchemas = [] }) =>
        writebackSchemas.flatMap((one, index) =>
          must<"database" | "schema", string>(
            ["database", "schema"],
            isObjectName,
            NAME,
          )(one).map((found) => ({
            ...found,
            at: `writebackSchemas[${index}].${found.at}`,
          })),
        ),
    ),
  },
];

/** All rules of a connection to Snowflake. */
export const connectionRules: readonly Rule<ConnectionSubject>[] = [...commonRules, ...snowflakeConnectionRules];
