import { ClientAuthentication } from "./client-authentication";
import { SigmaClientOptions } from "./client-options";
import { DEFAULT_PURPOSES, OAuthPurpose } from "./oauth-purpose";

/** What a client is, with every default filled in. */
export interface ClientDefaults {
  readonly name: string;
  readonly purposes: OAuthPurpose[];
  readonly requirePkce: boolean;
  readonly authentication: ClientAuthentication;
  readonly offlineAccess: boolean;
  readonly roleScope: boolean;
  /** It authenticates with a signed JWT, and has no secret. */
  readonly usesJwt: boolean;
}

export function clientDefaults(options: SigmaClientOptions): ClientDefaults {
  const { authentication = ClientAuthentication.CLIENT_SECRET } = options;
  return {
    name: options.name ?? "Sigma",
    purposes: options.purposes ?? [...DEFAULT_PURPOSES],
    requirePkce: options.requirePkce ?? false,
    authentication,
    offlineAccess: options.offlineAccess ?? true,
    roleScope: options.roleScope ?? true,
    usesJwt: usesJwt({ authentication }),
  };
}

/** Whether a client authenticates with a signed JWT, and so has no secret. */
export function usesJwt({ authentication }: Pick<SigmaClientOptions, "authentication">): boolean {
  return authentication === ClientAuthentication.PRIVATE_KEY_JWT;
}
