import { lines } from "../hand-off/outputs";

/** Of one account of Databricks: `<prefix>_<name>`. */
export const ACCESS_OUTPUTS = {
  warehouseCommands: lines("grant_warehouses"),
};
