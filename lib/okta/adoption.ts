import { TerraformProvider, TerraformResource } from "cdktf";
import { adopt, Adoption } from "../private/adopt";
import { AdoptedObject } from "../sigma/adopted-object";

/** An authorization server and its parts that were created by hand. */
export interface AdoptedAuthServer {
  /**
   * The server. Its id begins with `aus`. Not together with the id of a server that stays unmanaged.
   *
   * @default - the server is created, or stays unmanaged
   */
  readonly server?: AdoptedObject;

  /**
   * Its scope `session:role-any`, or the first of `roleScopes`. The id begins with `scp`.
   *
   * @default - the scope is created
   */
  readonly scope?: AdoptedObject;

  /**
   * Its user claim. The id begins with `ocl`.
   *
   * @default - the claim is created
   */
  readonly claim?: AdoptedObject;

  /**
   * Its access policy. The id begins with `00p`. Only the clients that are granted access stay in it: the plan shows which leave.
   *
   * @default - the policy is created
   */
  readonly policy?: AdoptedObject;

  /**
   * The policy's rule. The id begins with `0pr`. Needs `policy`.
   *
   * @default - the rule is created
   */
  readonly rule?: AdoptedObject;
}

interface Adopting {
  readonly adopt?: AdoptedAuthServer;
  readonly serverId?: string;
  readonly provider?: TerraformProvider;
}

/** Adopts a part of a server under the provider's import id: `<server id>/<id>`, for a rule `<server id>/<policy id>/<id>`. */
export function adoptChild(
  resource: TerraformResource,
  { adopt: adopted, serverId, provider }: Adopting,
  part: "scope" | "claim" | "policy" | "rule",
  settings: Adoption["settings"],
): void {
  const ids = [adopted?.server?.id ?? serverId, ...(part === "rule" ? [adopted?.policy?.id] : []), adopted?.[part]?.id];
  adopt(resource, { adopted: adopted?.[part], importId: ids.join("/"), settings, provider });
}

/** Settings that the configuration never contains. */
const silentOn = (...names: string[]): Adoption["settings"] => Object.fromEntries(names.map((name) => [name, undefined]));

/**
 * An app's settings that stay as they were set by hand: its tile and login page, texts, keys, notes, consent, and what it calls its users.
 *
 * `logo`, `app_links_json`, `app_settings_json` and `user_name_template_push_status` need no mention: left out, provider 4.20 keeps them. Provider
 * 6 does
 * not read `app_links_json` back, and its updates leave the links out, mentioned or not.
 */
export const UNTOUCHED_IN_APP = silentOn(
  "accessibility_error_redirect_url",
  "accessibility_login_redirect_url",
  "accessibility_self_service",
  "admin_note",
  "auto_key_rotation",
  "auto_submit_toolbar",
  "client_uri",
  "consent_method",
  "enduser_note",
  "groups_claim",
  "hide_ios",
  "hide_web",
  "issuer_mode",
  "jwks",
  "login_mode",
  "login_scopes",
  "login_uri",
  "logo_uri",
  "policy_uri",
  "profile",
  "tos_uri",
  "user_name_template",
  "user_name_template_suffix",
  "user_name_template_type",
  "wildcard_redirect",
);

/** A scope's texts, and when it is shown, asked for and given. */
export const UNTOUCHED_IN_SCOPE = silentOn("consent", "default", "description", "display_name", "metadata_publish", "optional");

/** The scopes with which a claim comes. */
export const UNTOUCHED_IN_CLAIM = silentOn("scopes");

/** What a policy is called. */
export const UNTOUCHED_IN_POLICY = silentOn("description", "name");

/** A rule's name, its priority, its token inline hook, and for whom else it holds. */
export const UNTOUCHED_IN_RULE = silentOn("group_blacklist", "inline_hook_id", "name", "priority", "user_blacklist", "user_whitelist");
