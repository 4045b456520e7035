import { Construct } from "constructs";
import { enforceTypes } from "../private/construct-rules";
import { enforcePlace } from "../private/placement";
import { IAuthorizationServer } from "../authorization-server";
import { addOutput } from "./add-output";
import { SERVER_OUTPUTS } from "./outputs";

/** Properties of `AuthorizationServerSettings`. */
export interface AuthorizationServerSettingsProps {
  /** The authorization server that the data platform should trust. */
  readonly authorizationServer: IAuthorizationServer;
}

/**
 * The outputs for a person who configures the data platform by hand.
 *
 * Outputs: `issuer`, `jwks_uri` and `audience`; of the last two a list where there are several; no `jwks_uri` without a JWKS URI. They have no prefix, so a stack can have them for
 * one server.
 * The command `cdktf-sigma-oauth verify` reads them if the stack has no `SnowflakeTrustOutput`.
 *
 * @see https://docs.snowflake.com/en/user-guide/oauth-ext-overview
 * @example
 * import { TerraformStack } from "cdktf";
 * import {
 *   AuthorizationServerSettings,
 *   SigmaAuthServer,
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
 * new AuthorizationServerSettings(stack, "ServerSettings", { authorizationServer: server });
 */
export class AuthorizationServerSettings extends Construct {
  constructor(scope: Construct, id: string, props: AuthorizationServerSettingsProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "AuthorizationServerSettingsProps", props);
    const { issuer, jwksUris, audiences } = props.authorizationServer;
    addOutput(this, SERVER_OUTPUTS.issuer, { value: issuer, description: "Issuer of the access tokens" });
    const oneOrAll = (values: string[]) => (values.length === 1 ? values[0] : values);
    if (jwksUris.length > 0) {
      addOutput(this, SERVER_OUTPUTS.jwksUri, {
        value: oneOrAll(jwksUris),
        description: "Where the authorization server's public keys are",
      });
    }
    addOutput(this, SERVER_OUTPUTS.audience, { value: oneOrAll(audiences), description: "Audience of the access tokens" });
  }
}
