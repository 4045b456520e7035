import { described } from "../../lib/okta/described";
import { oktaProviderRules } from "../../lib/okta/provider-rules";
import { SigmaAuthServerProps } from "../../lib/okta/props";
import { appRules, serverRules } from "../../lib/okta/rules";
import { DEFAULT_SERVER_NAME, issuerAssumedRule, roleScopeElsewhere } from "../../lib/okta/server-rules";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { findings } from "../../lib/findings/rule";
import { APP, AUTH_SERVER, ResolvedOkta } from "../resolve/okta";
import { Checked } from "./checked";
import { appFindings, located, relocate } from "./places";

export function checkOkta({ source, server, apps, issuerAssumed }: ResolvedOkta): Checked {
  return {
    server: described(server, server.issuer ?? "${issuer}"),
    directory: { label: `the Okta org ${source.idp.orgName}.${source.idp.baseUrl}`, objects: createdServer(server) },
    findings: [
      ...relocate(findings(oktaProviderRules, source.idp), (key) => `identityProvider.${key}`),
      ...located(AUTH_SERVER, source, [
        ...findings([issuerAssumedRule], { issuerAssumed, issuer: server.issuer ?? "" }),
        ...namedFindings(serverRules, server),
      ]),
      ...apps.flatMap(({ props }, index) =>
        props.roleScope === false && server.policyId !== undefined ? [roleScopeElsewhere(`clients[${index}].roleScope`)] : [],
      ),
      ...appFindings(APP, apps, appRules),
    ],
  };
}

/** Whether Okta rejects a second server of the name is not documented. */
const createdServer = ({ serverId, name = DEFAULT_SERVER_NAME }: SigmaAuthServerProps) =>
  serverId === undefined ? [{ kind: "authorization server", name, at: "identityProvider.authorizationServer.name", isUnique: false }] : [];
