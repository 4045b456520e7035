import { Said } from "../findings/checks";
import { folded } from "../findings/look-alike";
import { isPlainText, QUOTES } from "../findings/plain-text";

/** Unity Catalog's names have no dots, spaces and slashes; a backtick would end a name in SQL. */
export const isObjectName = (text: string) => !/\s/.test(text) && isPlainText(text, { most: 255, without: `${QUOTES}./\`` });

/** What is allowed as the name of a catalog or a schema. */
export const OBJECT_NAME: Said = {
  allowed: "the name of one catalog or schema, without dots, spaces, slashes, quotes and backslashes",
  fix: "write the name as Catalog Explorer shows it, and list schemas under schemas",
};

/** Names are compared without regard to case: Databricks writes those of catalogs and schemas in lower case. */
export const isOneOf = (names: readonly string[], name: string) => names.includes(folded(name).toLowerCase());

/**
 * The schema that each catalog has of itself: it describes the catalog, and shows everyone what concerns them. Nobody writes to it.
 *
 * https://docs.databricks.com/aws/en/sql/language-manual/sql-ref-information-schema
 */
export const INFORMATION_SCHEMA = "information_schema";

/** Whether a text can be the id of a SQL warehouse. A hyphen at the beginning would make it a flag of a command. */
export const isWarehouseId = (text: string) => /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(text);

export const WAREHOUSE_ID = {
  allowed: "the id of a SQL warehouse: letters, digits and hyphens, and no hyphen at the beginning",
  fix: "copy it from the warehouse's connection details: the last part of the HTTP path",
};
