import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformStack } from "cdktf";
import { loadConfig } from "../../../config/load";
import { buildStack } from "../../../stacks/build";
import { inTemporaryFolder } from "../../support/project";
import { warnings } from "../../support/synth";
import { caseTable, Printed } from "../support/cases";
import { acme } from "../support/config-text";

/** The warnings of the stacks that a valid config becomes. */
function printWarnings(text: string): Printed[] {
  return inTemporaryFolder((folder) => {
    const path = join(folder, "c.yaml");
    writeFileSync(path, text);
    const app = new App({ stackTraces: false, outdir: join(folder, "cdktf.out") });
    loadConfig(path).forEach((stack) => buildStack(app, stack, { project: folder, config: folder }));
    const stacks = app.node.findAll().filter((construct) => construct instanceof TerraformStack);
    return stacks.flatMap(warnings).map((line) => ({ severity: "warning" as const, line }));
  });
}

const withServer = (authorizationServer: string) =>
  acme({ identityProvider: `{ type: okta, orgName: acme, authorizationServer: ${authorizationServer} }` });

export const issuerAssumedCases = caseTable<string>("an existing server of a config", printWarnings, [
  {
    id: "OKTA-ISSUER-ASSUMED",
    severity: "warning",
    allowed: "custom domain",
    fix: "authorizationServer.issuer",
    fires: [{ when: "only the server's id is given", subject: withServer("{ id: aus1 }"), given: "https://acme.okta.com/oauth2/aus1" }],
    quiet: [
      { when: "its issuer is given", subject: withServer("{ id: aus1, issuer: https://login.acme.com/oauth2/aus1 }") },
      { when: "its name is given", subject: withServer("{ id: aus1, name: Sigma }") },
      { when: "a server is made", subject: withServer("{ name: Sigma }") },
    ],
  },
]);
