import { runInNewContext } from "node:vm";

/** What came of a login: the reason why it was refused, or the claims that the access token got. */
export interface LoginResult {
  readonly denied?: string;
  readonly claims: Record<string, unknown>;
}

/** Runs the code of a post-login Action as Auth0 does, with an event. */
export async function runPostLogin(code: string, event: object): Promise<LoginResult> {
  const exports: { onExecutePostLogin?: (event: object, api: object) => Promise<void> } = {};
  runInNewContext(code, { exports });
  const claims: Record<string, unknown> = {};
  let denied: string | undefined;
  const api = {
    access: { deny: (reason: string) => (denied = reason) },
    accessToken: { setCustomClaim: (name: string, value: unknown) => (claims[name] = value) },
  };
  await exports.onExecutePostLogin!(event, api);
  // Lists of another context are no lists of this one.
  return { denied, claims: JSON.parse(JSON.stringify(claims)) as Record<string, unknown> };
}
