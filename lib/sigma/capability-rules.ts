import { absent, Check, must } from "../findings/checks";
import { given, Rule } from "../findings/rule";
import { Capabilities, Capability } from "./capabilities";
import { ClientAuthentication } from "./client-authentication";
import { SigmaClientOptions } from "./client-options";

/**
 * Rules about what a client cannot have with a vendor: PKCE that is required, signed JWTs, post-logout URLs, a choice about the role scope. There
 * is none for what the vendor can do.
 */
export function capabilityRules(prefix: string, capabilities: Capabilities): Rule<SigmaClientOptions>[] {
  const { pkce, jwt, secretInBody, logoutUris, roleScope } = capabilities;
  return [
    ...(pkce === "required" ? [] : [pkceRule(prefix, capabilities)]),
    ...(jwt === "none" ? [jwtRule(prefix, capabilities)] : []),
    ...unlessCan(secretInBody, (reason) => secretInBodyRule(prefix, reason)),
    ...unlessCan(logoutUris, (reason) => logoutRule(prefix, reason)),
    ...unlessCan(roleScope, (reason) => roleScopeRule(prefix, reason)),
  ];
}

type ClientRule = Rule<SigmaClientOptions>;

const unlessCan = (capability: Capability, rule: (reason: string) => ClientRule) => (capability === true ? [] : [rule(capability.cannot)]);

function pkceRule(prefix: string, { vendor, pkce, connectionNeedsPkce }: Capabilities): ClientRule {
  const answer = pkce === "accepted" ? "accepts PKCE, but cannot require it" : "has no such setting for a client";
  const inSigma = connectionNeedsPkce
    ? "a connection in Sigma has PKCE on in any case, as the outputs say"
    : "whether Sigma uses PKCE is set in Sigma";
  return {
    id: `${prefix}-PKCE`,
    severity: "error",
    why: `Fires when \`requirePkce\` is true. ${vendor} ${answer}. Remove it: ${inSigma}.`,
    check: must("requirePkce", (required: boolean) => !required, {
      allowed: `false: ${vendor} ${answer}`,
      fix: `remove it; ${inSigma}`,
    }),
  };
}

function jwtRule(prefix: string, { vendor }: Capabilities): ClientRule {
  return {
    id: `${prefix}-JWT`,
    severity: "error",
    why: `Fires when the client signs JWTs. ${vendor} clients can authenticate with a client secret only. Use \`client-secret\`.`,
    check: must("authentication", (authentication: ClientAuthentication) => authentication !== ClientAuthentication.PRIVATE_KEY_JWT, {
      allowed: `a client secret: ${vendor} supports nothing else`,
      fix: "use client-secret",
    }),
  };
}

function secretInBodyRule(prefix: string, reason: string): ClientRule {
  return {
    id: `${prefix}-SECRET-IN-BODY`,
    severity: "error",
    why: `Fires when \`authentication\` is \`client-secret-post\`, which would have no effect: ${reason}. Remove it.`,
    check: must("authentication", (authentication: ClientAuthentication) => authentication !== ClientAuthentication.CLIENT_SECRET_POST, {
      allowed: `client-secret: ${reason}`,
      fix: "remove it: it would have no effect",
    }),
  };
}

function logoutRule(prefix: string, reason: string): ClientRule {
  return {
    id: `${prefix}-LOGOUT-URI`,
    severity: "error",
    why: `Fires when \`postLogoutRedirectUris\` is set: ${reason}.`,
    check: ({ postLogoutRedirectUris = [] }) =>
      postLogoutRedirectUris.map((url, index) => ({
        at: `postLogoutRedirectUris[${index}]`,
        given: given(url),
        allowed: `none: ${reason}`,
        fix: "remove it",
      })),
  };
}

function roleScopeRule(prefix: string, reason: string): ClientRule {
  const check: Check<SigmaClientOptions> = absent("roleScope", { allowed: `nothing: ${reason}`, fix: "remove it" });
  return { id: `${prefix}-ROLE-SCOPE`, severity: "error", why: `Fires when \`roleScope\` is set: ${reason}.`, check };
}
