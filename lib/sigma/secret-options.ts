/** Options for a client's secret. */
export interface SigmaSecretOptions {
  /**
   * The version of the client secret. Raise it by one to get a new one, and never lower it. It must be known at synthesis.
   *
   * @default 1
   */
  readonly credentialVersion?: number;

  /**
   * The client secret, as a reference (a sensitive Terraform variable or attribute), never as text.
   *
   * @default - the identity provider generates version 1; Terraform generates later ones and stores them in its state
   */
  readonly clientSecret?: string;
}
