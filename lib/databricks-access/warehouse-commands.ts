import { quoted } from "../terraform/expressions";
import { lines } from "../terraform/lines";
import { jsonInShell, objectExpression, wordInShell } from "../terraform/shell";

/**
 * The commands of Databricks' command line that let a group use SQL warehouses, for a POSIX shell. They add to what others may do there: Terraform's
 * resource for it has the whole list of a warehouse's permissions, and would take away those that it does not name.
 *
 * https://docs.databricks.com/aws/en/dev-tools/cli/reference/permissions-commands
 */
export function warehouseCommands(workspaceHost: string, groupName: string, warehouses: readonly string[]): string {
  const permission = objectExpression({ group_name: quoted(groupName), permission_level: '"CAN_USE"' });
  const body = jsonInShell(objectExpression({ access_control_list: `[${permission}]` }));
  // For each command only: Terraform's provider would read what is exported.
  const command = `DATABRICKS_HOST=https://${wordInShell(workspaceHost)} databricks permissions update warehouses`;
  return lines(warehouses.map((id) => `${command} ${wordInShell(id)} --json ${body}`));
}
