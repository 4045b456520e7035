/** The types that an example adopts. */
export interface AdoptedTypes {
  /** An example that says as little as it can, and adopts all that it can. */
  readonly example: string;
  /** The provider's schema. */
  readonly schema: string;
  /** By type: settings that are neither written nor left alone, each with the reason why its default is decided on. */
  readonly decided: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Types of another provider that the example adopts, too. */
  readonly elsewhere?: readonly string[];
}

const COMPUTED = "a computed block: left out, the provider keeps what is there";
const OTHER_WAY = "no setting in Auth0: another way to give the secret";
const METHOD = "goes with the method, which is written";

/** A setting that is missing here must be written by the library, or be among those that adopting leaves alone. */
export const ADOPTED: readonly AdoptedTypes[] = [
  {
    example: "auth0-adopt.yaml",
    schema: "auth0-1.53.0",
    decided: {
      auth0_client: {
        default_organization: COMPUTED,
        express_configuration: COMPUTED,
        mobile: COMPUTED,
        my_organization_configuration: COMPUTED,
        native_social_login: COMPUTED,
        resource_server_identifier: "goes with applications of the type resource_server, which Sigma's is not",
      },
      auth0_client_credentials: {
        client_secret_wo: OTHER_WAY,
        client_secret_wo_version: OTHER_WAY,
        private_key_jwt: METHOD,
        self_signed_tls_client_auth: METHOD,
        tls_client_auth: METHOD,
      },
      auth0_resource_server: {
        authorization_details: COMPUTED,
        authorization_policy: COMPUTED,
        proof_of_possession: COMPUTED,
        subject_type_authorization: COMPUTED,
        token_encryption: COMPUTED,
      },
      auth0_tenant: { flags: COMPUTED, mtls: COMPUTED, oidc_logout: COMPUTED, session_cookie: COMPUTED, sessions: COMPUTED },
    },
  },
];
