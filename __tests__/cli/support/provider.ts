import { generateKeyPairSync, KeyObject } from "node:crypto";
import { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type Provider from "oidc-provider" with { "resolution-mode": "import" };
import type { Configuration } from "oidc-provider" with { "resolution-mode": "import" };
import { Agent, fetch } from "undici";
import { follow } from "./browser";
import { certificate, listen } from "./tls";

export const CLIENT_ID = "0oaexampleclient0000";
export const CLIENT_SECRET = "not-a-real-secret-0000000000000000000000000000";
export const REDIRECT_URI = "https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode";
export const USER = "ada@example.com";

type Json = Record<string, unknown>;

/** An identity provider's ways: what its document says, and what its access tokens look like. */
export interface Shape {
  readonly issuer: (base: string) => string;
  readonly metadataPath: string;
  /** The document, made of what the OpenID provider says of itself. */
  readonly document?: (document: Json, base: string) => Json;
  readonly audience: string;
  /** Scopes beside those of OpenID Connect. */
  readonly scopes: readonly string[];
  /** Changes header and claims of an access token. */
  readonly token: (claims: Json, header: Json, base: string) => void;
  readonly format?: "jwt" | "opaque";
  readonly signing?: { readonly alg: "RS256" } | { readonly alg: "HS256"; readonly key: KeyObject };
  readonly refreshTokens?: boolean;
  readonly assigned?: boolean;
  readonly clientSecret?: string;
  readonly redirectUris?: readonly string[];
  /** Answers of the vendor's own, in place of the provider's; with the status 0 none comes. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** Paths that stand for the provider's own: its vendor's names of endpoints. */
  readonly paths?: Readonly<Record<string, string>>;
}

/** An answer that is always the same, or depends on what was sent. */
export interface Answer {
  readonly status: number;
  readonly json: unknown;
}

/** A shape that stands on loopback. */
export interface Vendor {
  readonly base: string;
  readonly metadataUri: string;
  readonly issuer: string;
  readonly jwksUri: string;
}

const RSA = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
export const SIGNING_KEY = { ...RSA.export({ format: "jwk" }), kid: "example-key", alg: "RS256", use: "sig" };

/** A real OpenID provider, on loopback with TLS, in the shape of a vendor. */
export async function open(shape: Shape): Promise<Vendor> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) => response.end();
  const { base } = await listen((request, response) => handle(request, response));
  const issuer = shape.issuer(base);
  const provider = await newProvider(issuer, base, shape);
  const callback = provider.callback();
  const served: { document?: Json } = {};
  handle = (request, response) => {
    const [path, query] = request.url!.split("?");
    if (path === shape.metadataPath && served.document !== undefined) {
      response.setHeader("content-type", "application/json").end(JSON.stringify(served.document));
      return;
    }
    const answer = shape.answers?.[path];
    if (answer?.status === 0) return;
    if (answer !== undefined) {
      void text(request).then((sent) => {
        const json: unknown = typeof answer.json === "function" ? (answer.json as (sent: string) => unknown)(sent) : answer.json;
        response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(json));
      });
      return;
    }
    if (path.startsWith("/interaction/")) {
      const result =
        shape.assigned === false
          ? { error: "access_denied", error_description: "Policy evaluation failed" }
          : { login: { accountId: USER } };
      void provider.interactionFinished(request, response, result);
      return;
    }
    const own = shape.paths?.[path];
    if (own !== undefined) request.url = query === undefined ? own : `${own}?${query}`;
    void callback(request, response);
  };
  const said = await getJson(`${base}/.well-known/openid-configuration`);
  served.document = shape.document?.(said, base) ?? said;
  return { base, issuer, metadataUri: base + shape.metadataPath, jwksUri: `${base}/jwks` };
}

async function newProvider(issuer: string, base: string, shape: Shape): Promise<Provider> {
  // It says that it is not tested with Node.js 20; what is used of it here works.
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const { default: OidcProvider } = await import("oidc-provider");
  const provider = new OidcProvider(issuer, configuration(base, shape));
  warned.mockRestore();
  provider.proxy = false;
  return provider;
}

function configuration(base: string, shape: Shape): Configuration {
  const scopes = ["openid", "offline_access", "email", "profile", ...shape.scopes];
  return {
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: shape.clientSecret ?? CLIENT_SECRET,
        redirect_uris: [...(shape.redirectUris ?? [REDIRECT_URI])],
        grant_types: ["authorization_code", "refresh_token"],
        application_type: "web",
      },
    ],
    cookies: { keys: ["not a secret either"] },
    jwks: { keys: [SIGNING_KEY] },
    claims: { openid: ["sub"], email: ["email"], profile: ["name"] },
    scopes,
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, email: id, name: "Ada" }) }),
    issueRefreshToken: () => Promise.resolve(shape.refreshTokens !== false),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        accountId: context.oidc.session!.accountId,
        clientId: context.oidc.client!.clientId,
      });
      grant.addOIDCScope(scopes.join(" "));
      grant.addResourceScope(shape.audience, scopes.join(" "));
      await grant.save();
      return grant;
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { Interaction: 60, Grant: 60, Session: 60, IdToken: 60, AuthorizationCode: 60, AccessToken: 60, RefreshToken: 60 },
    renderError: (context, { error_description }) => void (context.body = error_description),
    pkce: { required: () => false },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => shape.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopes.join(" "),
          audience: shape.audience,
          accessTokenTTL: 3600,
          accessTokenFormat: shape.format ?? "jwt",
          jwt: { sign: shape.signing ?? { alg: "RS256" } },
        }),
      },
    },
    formats: {
      customizers: {
        jwt: (_, __, parts) => {
          const claims = parts.payload;
          parts.header = { ...parts.header, typ: "JWT" };
          shape.token(claims, parts.header, base);
        },
      },
    },
  };
}

async function getJson(url: string): Promise<Json> {
  const { cert } = await certificate();
  const dispatcher = new Agent({ connect: { ca: cert } });
  const json = (await (await fetch(url, { dispatcher })).json()) as Json;
  await dispatcher.close();
  return json;
}

/** An access token as Sigma would get it: by the authorization code flow, with the redirect to Sigma read instead of followed. */
export async function accessToken({ base, metadataUri }: Vendor, scopes: string): Promise<string> {
  const { authorization_endpoint } = (await getJson(metadataUri)) as { authorization_endpoint: string };
  const parameters = { client_id: CLIENT_ID, response_type: "code", scope: scopes, redirect_uri: REDIRECT_URI, state: "s" };
  const answer = new URL(await follow(`${authorization_endpoint}?${new URLSearchParams(parameters).toString()}`));
  const code = answer.searchParams.get("code");
  if (code === null) throw new Error(`no code: ${answer.search}`);
  const { cert } = await certificate();
  const dispatcher = new Agent({ connect: { ca: cert } });
  const response = await fetch(`${base}/token`, {
    method: "POST",
    dispatcher,
    headers: { authorization: `Basic ${Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: REDIRECT_URI }),
  });
  const tokens = (await response.json()) as { access_token?: string };
  await dispatcher.close();
  if (tokens.access_token === undefined) throw new Error(`no token: ${JSON.stringify(tokens)}`);
  return tokens.access_token;
}
