/** Whether a vendor can do something; where it cannot, the reason and what to do instead, as it is told to people. */
export type Capability = true | { readonly cannot: string };

export const cannot = (reason: string): Capability => ({ cannot: reason });

/** Parts of a setup that can be adopted in addition to the clients and the server themselves, as the config names them. */
export type AdoptablePart =
  "servicePrincipals" | "consents" | `authorizationServer.${"servicePrincipal" | "identifierUri" | "scope" | "claim" | "policy" | "rule"}`;

/**
 * What an identity provider can do of what Sigma's users may ask for. Each identity provider has one row; what is rejected, the rules about it and
 * the tables in the documentation follow from it.
 */
export interface Capabilities {
  /** The vendor's name in texts. */
  readonly vendor: string;
  /** What is created there, in a few words. */
  readonly creates: string;
  /** What decides who can log in, in a few words. */
  readonly admits: string;
  /** The Terraform providers that its own part uses, by their names in `providerVersions`. */
  readonly terraformProviders: readonly string[];
  /** Whether it is a data platform itself, which takes its own tokens. */
  readonly isPlatform: boolean;

  /** Whether the client id can be chosen. */
  readonly choosableClientId: boolean;
  /** Who is assigned to a client. */
  readonly assigns: { readonly groups: Capability; readonly users: Capability };
  /** Whether a client can have an authentication policy. */
  readonly authenticationPolicy: boolean;
  /** Whether the role scope can be withheld from a client. */
  readonly roleScope: Capability;
  /** Whether the scopes for Snowflake roles can be chosen. */
  readonly roleScopes: Capability;
  /** Proof Key for Code Exchange: can be required of a client, is accepted from it, or there is no such setting. */
  readonly pkce: "required" | "accepted" | "none";
  /** Whether the vendor has a setting for a client secret in the body of a request instead of its header. */
  readonly secretInBody: Capability;
  /** Whether a connection has PKCE on in Sigma's form, whatever the client requires; otherwise, people decide it there. */
  readonly connectionNeedsPkce?: boolean;
  /** How the keys of a client that signs JWTs are known: read from Sigma's JWKS URI, or given as PEM; or there is no such client. */
  readonly jwt: "jwks" | "pem" | "none";
  /** Whether there is a list of post-logout URLs. */
  readonly logoutUris: Capability;

  readonly secrets: {
    /** Whether they can be given; otherwise the vendor makes them. */
    readonly choosable: boolean;
    /** How many days they are valid for unless the user says otherwise; undefined where they do not expire. */
    readonly secretValidDays: number | undefined;
    /** Whether the days can be chosen for which the previous secret stays valid next to a new one. */
    readonly overlap: Capability;
  };

  /** Lifetimes of tokens, and in particular the idle time of refresh tokens. */
  readonly lifetimes: Capability;
  readonly idleLifetime: Capability;
  /** Whether the tokens' audience can be chosen. */
  readonly audience: Capability;
  /** Whether tokens for an API are issued only if one of its scopes is requested. */
  readonly needsApiScope: boolean;
  /** Whether the user claim can have any name. */
  readonly namesUserClaim: boolean;
  /** Whether the value of the user claim is an expression. */
  readonly userClaimValue: Capability;
  /** Values of the user claim, in lower case, that are ids or names without a domain: none of them is an email address. */
  readonly idValues: readonly string[];
  /** The value of the user claim for the login name, where that may be any text. Elsewhere it is an email address unless an administrator changed that. */
  readonly freeLoginName?: string;

  /** Whether clients and servers can be adopted, and which parts of them. Other parts do not exist there. */
  readonly adoption: Capability;
  readonly adoptableParts: Readonly<Partial<Record<AdoptablePart, Capability>>>;
}
