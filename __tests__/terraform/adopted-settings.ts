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

/** A setting that is missing here must be written by the library, or be among those that adopting leaves alone. */
export const ADOPTED: readonly AdoptedTypes[] = [
  {
    example: "auth0-adopt.yaml",
    schema: "auth0-1.53.0",
    decided: {
      auth0_client: { resource_server_identifier: "goes with applications of the type resource_server, which Sigma's is not" },
      auth0_client_credentials: {
        client_secret_wo: "no setting in Auth0: another way to give the secret",
        client_secret_wo_version: "no setting in Auth0: another way to give the secret",
        private_key_jwt: "goes with the method, which is written",
        self_signed_tls_client_auth: "goes with the method, which is written",
        tls_client_auth: "goes with the method, which is written",
      },
      auth0_resource_server: {},
      auth0_tenant: {},
    },
  },
];
