import { SigmaApiError } from "./api-error";
import { ApiRequest, Channel } from "./channel";
import { Credentials } from "./credentials";
import { TOKEN_PATH } from "./operations";
import { send } from "./request";

/** Sigma grants one token a second. */
const BETWEEN_TOKENS = 1000;
/** A token that ends during a request is of no use. */
const MARGIN = 60_000;
/** An hour, as Sigma's specification says; for an answer that does not. */
const USUAL_LIFETIME = 3600;

/** Where the access token for a request comes from. */
export interface AccessToken {
  /** The token, requested where there is none that is still valid. */
  current(): Promise<string>;
  /** Forgets a token that was rejected. False where there is no way to get another one. */
  forget(): boolean;
}

/** One token for the whole process: it is valid for an hour, and a command takes minutes at most. */
export function accessToken(credentials: Credentials, channel: Channel): AccessToken {
  if (credentials.kind === "token") return { current: () => Promise.resolve(credentials.token), forget: () => false };
  let token: { readonly text: string; readonly until: number } | undefined;
  let askedAt: number | undefined;
  return {
    async current() {
      const now = channel.now().getTime();
      if (token !== undefined && now < token.until) return token.text;
      if (askedAt !== undefined && now - askedAt < BETWEEN_TOKENS) await channel.wait(BETWEEN_TOKENS);
      askedAt = channel.now().getTime();
      const { text, seconds } = await request(credentials, channel);
      token = { text, until: askedAt + seconds * 1000 - MARGIN };
      return text;
    },
    forget() {
      token = undefined;
      return true;
    },
  };
}

/**
 * The parameters are sent as a form, as RFC 6749 (section 4.4.2) has it and as Sigma's own examples do. The specification shows the same parameters
 * as JSON.
 */
async function request({ clientId, clientSecret }: Extract<Credentials, { kind: "client" }>, channel: Channel) {
  const asking: ApiRequest = {
    method: "POST",
    path: TOKEN_PATH,
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret }).toString(),
    privilege: "an active account",
    // A second token harms nobody.
    isRead: true,
  };
  const answer = (await send(asking, channel)) as { access_token?: unknown; expires_in?: unknown } | null;
  const text = answer?.access_token;
  if (typeof text !== "string" || !/^[\x21-\x7e]+$/.test(text)) {
    throw new SigmaApiError(
      `Sigma's API, POST ${TOKEN_PATH}`,
      "an answer without an access token",
      "an access_token",
      "check the base URL: it must be that of Sigma's API",
      { kind: "unreadable", status: 200, uncertain: false },
    );
  }
  channel.secrets.add(text);
  channel.secrets.add((answer as { refresh_token?: unknown }).refresh_token as string | undefined);
  const seconds = Number(answer?.expires_in);
  return { text, seconds: Number.isFinite(seconds) && seconds > 0 ? seconds : USUAL_LIFETIME };
}
