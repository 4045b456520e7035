import { Construct } from "constructs";
import { IAuthorizationServer, IdentityProviderKind, ISigmaAuthorization } from "../authorization-server";
import { Finding, findings, line } from "../findings/rule";
import { IOAuthClient } from "../oauth-client";
import { SigmaConnection } from "../sigma-connection";
import { metadataRules } from "../metadata-rules";
import { enforce, enforceTypes, locate } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { Pairing, pairingRule } from "../private/grant-rules";
import { warn } from "../private/warnings";
import { grantsOf } from "../private/granted-clients";
import { lines } from "../terraform/lines";
import { usesJwt } from "../sigma/client-defaults";
import { clientConnectionRules, connectionOAuthRules } from "../sigma/connection-rules";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { connectionNeedsPkce, SigmaOAuthProvider } from "../sigma/oauth-provider";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { scopesFor } from "../sigma/scopes";
import { severalIdentityProvidersRule } from "../sigma/several-identity-providers";
import { addOutput } from "./add-output";
import { outputPrefixRules, prefixOf } from "./output-prefix";
import { CLIENT_OUTPUTS, CONNECTION_KEYS, CONNECTION_PARTS, objectValue, OutputField, OutputKind, OutputValue, switchTo } from "./outputs";
import { FormValues, sigmaForms } from "./sigma-forms";

/** Properties of `SigmaConnectionSettings`. */
export interface SigmaConnectionSettingsProps {
  /**
   * The client whose settings an administrator pastes into Sigma.
   *
   * @default - a client that is managed elsewhere: only what the authorization server knows is in the outputs
   */
  readonly client?: IOAuthClient;

  /** The authorization server that the client uses. */
  readonly authorizationServer: ISigmaAuthorization;

  /**
   * The prefix of the outputs' names: a lower-case letter, then lower-case letters, digits and underscores. Unique in the stack.
   *
   * @default - the client's name in that form ("Sigma" becomes "sigma")
   */
  readonly outputPrefix?: string;

  /**
   * Whether the Sigma organization has multiple identity providers. Connections cannot use the organization's OAuth configuration then, so that a
   * client for both purposes fails with SIGMA-MULTIPLE-IDPS.
   *
   * @default false
   * @see https://help.sigmacomputing.com/docs/using-multiple-identity-providers-for-your-sigma-organization
   */
  readonly multipleIdentityProviders?: boolean;

  /**
   * The client's connections, for the command `cdktf-sigma-oauth connect`, which makes or updates them in Sigma.
   *
   * @default - none: people fill in the connection's form
   */
  readonly connections?: SigmaConnection[];

  /**
   * Connections that people make in Sigma's form. The sheet has what is known of them, as it has of `connections`; the command `connect` does not change them.
   *
   * @default - none
   */
  readonly formConnections?: SigmaConnection[];

  /**
   * Whether connections cannot use the organization's OAuth configuration for another reason: Sigma offers it for Databricks only if Databricks is the
   * identity provider.
   *
   * @default - true if one of `connections` or `formConnections` is to Databricks and another vendor is the identity provider; otherwise false
   * @see https://help.sigmacomputing.com/docs/connect-to-databricks-oauth
   */
  readonly connectionsNeedOwnOAuth?: boolean;
}

/**
 * The outputs that an administrator pastes into Sigma's forms, and one that lists the form fields with their values, one sheet for each way that the
 * client's purposes allow: organization login, a connection with the organization's OAuth, and a connection with its own. For each of `connections` and
 * `formConnections`, it also has what the form asks besides OAuth, such as a host.
 *
 * Outputs, each beginning with the prefix: `_metadata_uri`, `_oauth_provider`, `_client_id`, `_client_secret` (sensitive; not with a signed JWT),
 * `_redirect_uri`, `_other_redirect_uris` (if others are registered in case Sigma uses them), `_credential_end_date` (if it expires) and
 * `_settings`. For a connection also `_scopes`, `_require_pkce`, `_use_jwt` ("on" or "off") and `_connection_details`, which has the same for Sigma's
 * API, and with `connections` `_connections`. Their names are not hashed, so that scripts can rely on them.
 *
 * @see https://help.sigmacomputing.com/docs/configure-oauth
 * @see https://help.sigmacomputing.com/openapi/sigma-rest-api.yaml
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
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaConnectionSettingsProps", props);
    const { client, authorizationServer: server, multipleIdentityProviders = false, connections = [], formConnections = [] } = props;
    const prefix = prefixOf(client, props.outputPrefix);
    enforce(this, outputPrefixRules, { outputPrefix: prefix });
    enforce(this, metadataRules, server);
    const oauthProvider = providerOf(server);
    const requirePkce = (client?.requirePkce ?? false) || connectionNeedsPkce(oauthProvider);
    const all = [...connections, ...formConnections];
    const needingOwnOAuth = all.filter((each) => each._definition().needsOwnOAuth(oauthProvider));
    const needOwnOAuth = props.connectionsNeedOwnOAuth ?? needingOwnOAuth.length > 0;
    const scopes = client === undefined ? server.scopes : scopesFor(client, server.scopes);
    const values: FormValues = {
      client,
      server,
      oauthProvider,
      scopes,
      requirePkce,
      prefix,
      canShare: !multipleIdentityProviders && !needOwnOAuth,
      needOwnOAuth,
      connections: all,
    };

    this.output(values, CLIENT_OUTPUTS.metadataUri, server.metadataUri, "Metadata URI, for Sigma's forms");
    this.output(values, CLIENT_OUTPUTS.oauthProvider, oauthProvider, "OAuth provider, as Sigma's API calls it");
    if (client === undefined) {
      this.output(values, CLIENT_OUTPUTS.scopes, scopes.join(" "), "Scopes, for the form of a connection");
    } else {
      enforce(this, [severalIdentityProvidersRule], { multipleIdentityProviders, purposes: client.purposes });
      enforce(this, clientConnectionRules, {
        purposes: client.purposes,
        names: namesOf(connections),
        unnamed: unnamedOf(connections),
        ids: connections.map((each) => each._definition().connectionId),
      });
      enforce(this, connectionOAuthRules, {
        provider: oauthProvider,
        connectionsNeedOwnOAuth: props.connectionsNeedOwnOAuth,
        needingOwnOAuth: namesOf(needingOwnOAuth),
        untrusting: namesOf(all.filter((each) => !each._definition().trusts(oauthProvider))),
      });
      warn(this, connections.flatMap(warningsOf));
      this.node.addValidation({ validate: () => locate(this, findings([pairingRule], pairingOf(client, server))).map(line) });
      this.addClient(client, values);
      if (connections.length > 0) this.addConnections(client, values, connections);
    }
    this.output(values, CLIENT_OUTPUTS.settings, lines(sigmaForms(values)), "What goes where in Sigma, in the order of its forms");
  }

  /** What is of the client, for the forms that it is for. */
  private addClient(client: IOAuthClient, values: FormValues): void {
    const connects = client.purposes.includes(OAuthPurpose.DATA_CONNECTION);
    this.output(values, CLIENT_OUTPUTS.clientId, client.clientId, "Client ID, for Sigma's forms");
    if (!usesJwt(client)) this.output(values, CLIENT_OUTPUTS.clientSecret, client.clientSecret, "Client secret, for Sigma's forms");
    this.output(values, CLIENT_OUTPUTS.redirectUri, client.redirectUri, "Redirect URI that the client has; Sigma shows the one it uses");
    if (client.otherRedirectUris !== undefined) {
      const description = "Redirect URIs that are also registered, in case Sigma shows one of them instead";
      this.output(values, CLIENT_OUTPUTS.otherRedirectUris, client.otherRedirectUris, description);
    }
    if (connects) this.addConnection(client, values);
    else this.addLogin(values);
    if (client.credentialEndDate !== undefined) {
      const description = "When the client's secret or certificate expires; renew it before then";
      this.output(values, CLIENT_OUTPUTS.credentialEndDate, client.credentialEndDate, description);
    }
  }

  private addConnection(client: IOAuthClient, values: FormValues): void {
    const { scopes, requirePkce } = values;
    this.output(values, CLIENT_OUTPUTS.scopes, scopes.join(" "), "Scopes, for a connection with its own OAuth");
    this.output(values, CLIENT_OUTPUTS.requirePkce, switchTo(requirePkce), "Require PKCE, for a connection with its own OAuth");
    this.output(values, CLIENT_OUTPUTS.useJwt, switchTo(usesJwt(client)), "Use JWT bearer tokens, for a connection with its own OAuth");
    this.output(
      values,
      CLIENT_OUTPUTS.connectionDetails,
      oauthDetails(client, values),
      "OAuth of a connection as in Sigma's API, without the secret",
    );
  }

  private addConnections(client: IOAuthClient, values: FormValues, connections: readonly SigmaConnection[]): void {
    const records = connections.map((connection) => {
      const { body, details, name, connectionId, platform, notSet, takesPythonUsers } = connection._definition();
      return objectValue(CONNECTION_PARTS, {
        name,
        id: connectionId,
        platform,
        notSet,
        takesPythonUsers,
        body: { ...body, details: { ...details, ...oauthDetails(client, values) } },
      });
    });
    this.output(
      values,
      CLIENT_OUTPUTS.connections,
      records,
      "The client's connections as in Sigma's API, without secrets; read by connect",
    );
  }

  /** No form has a field for these. */
  private addLogin(values: FormValues): void {
    const { server, scopes } = values;
    this.output(
      values,
      CLIENT_OUTPUTS.scopesAtLogin,
      scopes.join(" "),
      "Scopes that verify requests at a test login; for no form of Sigma",
    );
    if (scopes.length < server.scopes.length) {
      const description = "The client is for organization login only, and may not request roles in Snowflake; read by programs";
      this.output(values, CLIENT_OUTPUTS.roleScope, switchTo(false), description);
    }
  }

  private output<Kind extends OutputKind>(
    { prefix }: FormValues,
    field: OutputField<Kind>,
    value: OutputValue[Kind],
    description: string,
  ): void {
    addOutput(this, field, { prefix, value, description, sensitive: field === CLIENT_OUTPUTS.clientSecret });
  }
}

/** The places of those whose name is a default. */
const unnamedOf = (connections: readonly SigmaConnection[]) =>
  connections.flatMap((connection, index) => (connection._definition().hasDefaultName ? [index] : []));
const namesOf = (connections: readonly SigmaConnection[]) => connections.map(({ connectionName }) => connectionName);

/** What is to be said of a connection, at its place in the list. */
const warningsOf = (connection: SigmaConnection, index: number): Finding[] =>
  connection._definition().warnings.map((found) => ({ ...found, at: `connections[${index}].${found.at}` }));

/** The OAuth of a connection as in Sigma's API, without the secret. */
function oauthDetails(client: IOAuthClient, { server, scopes, oauthProvider, requirePkce }: FormValues): OutputValue["object"] {
  return objectValue(CONNECTION_KEYS, {
    metadataUri: server.metadataUri,
    clientId: client.clientId,
    scopes,
    oauthProvider,
    requirePkce,
    useJwt: usesJwt(client),
  });
}

/** What is known of how client and server belong together, once every client has been let in. */
function pairingOf(client: IOAuthClient, server: ISigmaAuthorization): Pairing {
  const grants = grantsOf(server);
  const { kind } = server as Partial<IAuthorizationServer>;
  const serverOf = isClient(server) ? server : undefined;
  return {
    client,
    identityProvider: grants?.server.identityProvider ?? (kind === undefined ? serverOf?.identityProvider : KIND_NAMES[kind]),
    isOwnServer: isAuthorization(client),
    serverOf,
    // A client that is managed elsewhere can be granted access elsewhere.
    grants: grants && { clients: grants.clients, knowsAll: Construct.isConstruct(client) },
  };
}

/** In Databricks, one construct is both. */
const isClient = (server: object): server is IOAuthClient & ISigmaAuthorization =>
  ["clientId", "clientName", "redirectUri"].every((name) => name in server);
const isAuthorization = (client: object) => "metadataUri" in client;

const KIND_NAMES: Readonly<Record<IdentityProviderKind, string | undefined>> = { ...IDENTITY_PROVIDER_NAMES, other: undefined };

const KIND_PROVIDERS: Readonly<Record<IdentityProviderKind, SigmaOAuthProvider>> = {
  [IdentityProviderKind.OKTA]: SigmaOAuthProvider.OKTA,
  [IdentityProviderKind.ENTRA]: SigmaOAuthProvider.ENTRA,
  [IdentityProviderKind.AUTH0]: SigmaOAuthProvider.AUTH0,
  [IdentityProviderKind.PINGONE]: SigmaOAuthProvider.PING,
  [IdentityProviderKind.PINGFEDERATE]: SigmaOAuthProvider.PING,
  [IdentityProviderKind.OTHER]: SigmaOAuthProvider.UNKNOWN,
};

/** What Sigma calls the identity provider: it says so itself, or its kind does. */
function providerOf(server: ISigmaAuthorization): SigmaOAuthProvider {
  const { kind = IdentityProviderKind.OTHER } = server as Partial<IAuthorizationServer>;
  return server.oauthProvider ?? KIND_PROVIDERS[kind];
}
