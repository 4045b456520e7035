import { IAuthorizationServer } from "../authorization-server";
import { DatabricksAccount } from "../databricks-account/databricks-account";
import { isReference } from "../findings/reference";
import { AdoptedObject } from "../sigma/adopted-object";
import { FederationSubject } from "./federation-rules";
import { isKeysOfIssuer } from "./keys-by-issuer";
import { DatabricksPolicyManagement } from "./policy-management";

/** What a federation policy of a Databricks account consists of, no matter who creates it. */
export interface DatabricksTokenFederationOptions {
  /** The authorization server whose tokens the account should trust. */
  readonly authorizationServer: IAuthorizationServer;

  /**
   * The policy's id in the account: 2 to 63 lower-case letters, digits, hyphens and slashes. Another id is another policy.
   *
   * @default "sigma"
   * @see https://docs.databricks.com/api/account/accountfederationpolicy/create
   */
  readonly policyId?: string;

  /**
   * What people see of the policy in the account, on one line.
   *
   * @default - none
   */
  readonly description?: string;

  /**
   * The claim that is the user's name in Databricks, an email address.
   *
   * @default - the claim of the authorization server's user mapping
   * @see https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-policy
   */
  readonly subjectClaim?: string;

  /**
   * Audiences in addition to the authorization server's own. A token needs only one of them.
   *
   * @default - none
   */
  readonly additionalAudiences?: string[];

  /**
   * The URL of the keys that verify tokens, for a server whose issuer has no metadata document, or which has several such URLs: Databricks takes one.
   *
   * @default - Databricks finds the keys through the issuer's metadata document, as it recommends; where the document is not below the issuer's URL,
   * or is not known to name the authorization server's JWKS URI, that URI
   * @see https://docs.databricks.com/api/account/accountfederationpolicy/create
   */
  readonly jwksUri?: string;

  /**
   * The public keys that verify tokens, as the text of a JWKS with at most five keys, for a server that Databricks cannot reach. Nobody renews them:
   * before the server signs with a new key, add it.
   *
   * @default - Databricks fetches the keys
   * @see https://docs.databricks.com/aws/en/dev-tools/auth/oauth-federation-policy
   */
  readonly jwksJson?: string;

  /**
   * Who creates the policy.
   *
   * @default DatabricksPolicyManagement.TERRAFORM
   */
  readonly management?: DatabricksPolicyManagement;

  /**
   * An existing policy that Terraform should manage. Its id is `policyId`: an import block is written as long as the id is set, and does nothing once
   * the policy is in the state.
   *
   * Issuer, audiences, subject claim and keys become what is said here; the description is not changed unless it is given.
   *
   * @default - the policy is created
   */
  readonly adopt?: AdoptedObject;
}

/** A policy with every default filled in: what the rules look at, and what becomes a resource and a command. */
export interface PolicyDefinition extends FederationSubject {
  readonly description?: string;
}

export const DEFAULT_POLICY_ID = "sigma";

export function policyDefinition(options: DatabricksTokenFederationOptions): PolicyDefinition {
  const { authorizationServer: server, jwksJson } = options;
  return {
    policyId: options.policyId ?? DEFAULT_POLICY_ID,
    description: options.description,
    kind: server.kind,
    issuer: server.issuer,
    // Always said: without a list, only the account's id is accepted.
    audiences: [...server.audiences, ...(options.additionalAudiences ?? [])],
    subjectClaims: options.subjectClaim === undefined ? server.userMappingClaims : [options.subjectClaim],
    // A server that is a construct has rules of its own.
    managedClaims: "node" in server ? server.userMappingClaims : undefined,
    jwksUris: jwksJson === undefined ? jwksUrisOf(options) : [],
    givenJwksUri: options.jwksUri,
    jwksJson,
    adopt: options.adopt,
    terraform: (options.management ?? DatabricksPolicyManagement.TERRAFORM) === DatabricksPolicyManagement.TERRAFORM,
  };
}

/** Where Databricks is told that the keys are: nowhere, if it finds them by itself. */
function jwksUrisOf({ authorizationServer: server, jwksUri }: DatabricksTokenFederationOptions): string[] {
  if (jwksUri !== undefined) return [jwksUri];
  return server.jwksUris.length === 1 && findsKeys(server, server.jwksUris[0]) ? [] : [...server.jwksUris];
}

/**
 * Whether Databricks finds these keys by itself: the metadata document is at the issuer's well-known URL (OpenID Connect Discovery 1.0, section 4), and
 * it names them.
 */
function findsKeys({ issuer, metadataUri, kind }: IAuthorizationServer, jwksUri: string): boolean {
  const base = isReference(issuer) ? issuer : issuer.replace(/\/$/, "");
  return metadataUri.startsWith(`${base}/.well-known/`) && isKeysOfIssuer(kind, base, jwksUri);
}

/** The account console, as people and the provider reach it. */
export const consoleUrl = ({ accountsHost }: DatabricksAccount): string => `https://${accountsHost}`;
