import { Construct } from "constructs";
import { IAuthorizationServer, IdentityProviderKind, ISigmaAuthorization } from "../authorization-server";
import { findings, line } from "../findings/rule";
import { IOAuthClient } from "../oauth-client";
import { metadataRules } from "../metadata-rules";
import { enforce, enforceTypes, locate } from "../private/construct-rules";
import { Pairing, pairingRule } from "../private/grant-rules";
import { grantsOf } from "../private/granted-clients";
import { lines } from "../terraform/lines";
import { usesJwt } from "../sigma/client-defaults";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { scopesFor } from "../sigma/scopes";
import { addOutput } from "./add-output";
import { outputPrefixRules, prefixOf } from "./output-prefix";
import { CLIENT_OUTPUTS, OutputField, OutputKind, OutputValue, prefixed } from "./outputs";

/** Properties of `SigmaConnectionSettings`. */
export interface SigmaConnectionSettingsProps {
  /** The client whose settings an administrator pastes into Sigma. */
  readonly client: IOAuthClient;

  /** The authorization server that the client uses. */
  readonly authorizationServer: ISigmaAuthorization;

  /**
   * The prefix of the outputs' names: a lower-case letter, then lower-case letters, digits and underscores. Unique in the stack.
   *
   * @default - the client's name in that form ("Sigma" becomes "sigma")
   */
  readonly outputPrefix?: string;
}

/**
 * The outputs that an administrator pastes into Sigma's forms, and one that lists the form fields with their values.
 *
 * Outputs, each beginning with the prefix: `_metadata_uri`, `_client_id`, `_client_secret` (sensitive; not with a signed JWT), `_scopes`,
 * `_redirect_uri`, `_require_pkce`, `_use_jwt`, `_credential_end_date` (if it expires) and `_settings`. Their names are not hashed, so that scripts
 * can rely on them.
 *
 * @see https://help.sigmacomputing.com/docs/configure-oauth
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   SigmaAuthServer,
 *   SigmaConnectionSettings,
 *   SigmaDeployment,
 *   SigmaOktaApp,
 *   SnowflakeAccount,
 * } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * const client = new SigmaOktaApp(stack, "SigmaApp", {
 *   deployment: SigmaDeployment.AWS_EU,
 *   groupNames: ["Data Analysts"],
 * });
 * const server = new SigmaAuthServer(stack, "AuthServer", {
 *   audience: SnowflakeAccount.of("ACME", "ANALYTICS").url,
 * });
 * server.grantAccess(client);
 * new SigmaConnectionSettings(stack, "Settings", { client, authorizationServer: server });
 */
export class SigmaConnectionSettings extends Construct {
  constructor(scope: Construct, id: string, props: SigmaConnectionSettingsProps) {
    super(scope, id);
    enforceTypes(this, "SigmaConnectionSettingsProps", props);
    const { client, authorizationServer: server } = props;
    const prefix = prefixOf(client, props.outputPrefix);
    enforce(this, outputPrefixRules, { outputPrefix: prefix });
    enforce(this, metadataRules, server);
    this.node.addValidation({ validate: () => locate(this, findings([pairingRule], pairingOf(client, server))).map(line) });

    const scopes = scopesFor(client, server.scopes);
    const output = <Kind extends OutputKind>(field: OutputField<Kind>, value: OutputValue[Kind], description: string) =>
      addOutput(this, field, { prefix, value, description, sensitive: field === CLIENT_OUTPUTS.clientSecret });

    output(CLIENT_OUTPUTS.metadataUri, server.metadataUri, "Metadata URI, for both of Sigma's forms");
    output(CLIENT_OUTPUTS.clientId, client.clientId, "Client ID, for both of Sigma's forms");
    if (!usesJwt(client)) output(CLIENT_OUTPUTS.clientSecret, client.clientSecret, "Client secret, for both of Sigma's forms");
    output(CLIENT_OUTPUTS.scopes, scopes.join(" "), "Scopes, for the form of a connection");
    if (scopes.length < server.scopes.length) {
      output(
        CLIENT_OUTPUTS.roleScope,
        false,
        "The client is for organization login only, and may not request roles in Snowflake; read by programs",
      );
    }
    output(CLIENT_OUTPUTS.redirectUri, client.redirectUri, "Redirect URI that the client has; Sigma shows the one it uses");
    output(CLIENT_OUTPUTS.requirePkce, client.requirePkce, "Require PKCE, for the form of a connection");
    output(CLIENT_OUTPUTS.useJwt, usesJwt(client), "Use JWT bearer tokens, for the form of a connection");
    if (client.credentialEndDate !== undefined) {
      output(
        CLIENT_OUTPUTS.credentialEndDate,
        client.credentialEndDate,
        "When the client's secret or certificate expires; renew it before then",
      );
    }
    output(CLIENT_OUTPUTS.settings, lines(settings(client, server, prefix)), "What goes where in Sigma, in the order of its forms");
  }
}

/** What is known of how client and server belong together, once every client has been let in. */
function pairingOf(client: IOAuthClient, server: ISigmaAuthorization): Pairing {
  const grants = grantsOf(server);
  const { kind } = server as Partial<IAuthorizationServer>;
  return {
    client,
    identityProvider: grants?.server.identityProvider ?? (kind && KIND_NAMES[kind]),
    // A client that is managed elsewhere can be granted access elsewhere.
    grants: grants && { clients: grants.clients, knowsAll: Construct.isConstruct(client) },
  };
}

const KIND_NAMES: Readonly<Record<IdentityProviderKind, string | undefined>> = { ...IDENTITY_PROVIDER_NAMES, other: undefined };

/** Sigma's two forms, field by field. The secret is named, never shown. */
function settings(client: IOAuthClient, server: ISigmaAuthorization, prefix: string): string[] {
  const secret = usesJwt(client)
    ? "none, this client signs JWTs"
    : `terraform output -raw ${prefixed(prefix, CLIENT_OUTPUTS.clientSecret)}`;
  const yesNo = (value: boolean) => (value ? "on" : "off");
  const credentials = [`  Client ID: ${client.clientId}`, `  Client secret: ${secret}`];
  const organization = ["Organization login (Administration > Authentication)", `  Metadata URI: ${server.metadataUri}`, ...credentials];
  const connection = [
    "Connection (the form of the data platform's connection, with OAuth)",
    `  Scopes: ${scopesFor(client, server.scopes).join(" ")}`,
    `  Metadata URI: ${server.metadataUri}`,
    ...credentials,
    `  Require PKCE: ${yesNo(client.requirePkce)}`,
    `  Use JWT bearer tokens: ${yesNo(usesJwt(client))}`,
  ];
  return [
    ...(client.purposes.includes(OAuthPurpose.ORGANIZATION_LOGIN) ? organization : []),
    ...(client.purposes.includes(OAuthPurpose.DATA_CONNECTION) ? connection : []),
  ];
}
