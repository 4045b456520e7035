import { AppOauth } from "../bindings/okta/app-oauth";
import { Construct } from "constructs";
import { IOAuthClient, secretError } from "../oauth-client";
import { enforce, enforceCall, enforceTypes } from "../private/construct-rules";
import { enforceConstructId, enforcePlace } from "../private/placement";
import { findings } from "../findings/rule";
import { enforceAddition } from "../private/additions";
import { replacingSecret } from "../private/generated-secret";
import { adopt } from "../private/adopt";
import { warnLater } from "../private/warnings";
import { ClientAuthentication } from "../sigma/client-authentication";
import { clientDefaults, usesJwt } from "../sigma/client-defaults";
import { secretRenewal, SIGMA_RENEWS_ITS_KEYS } from "../sigma/credential-renewal";
import { IDENTITY_PROVIDER_NAMES } from "../sigma/identity-provider-names";
import { OAuthPurpose } from "../sigma/oauth-purpose";
import { UNTOUCHED_IN_APP } from "./adoption";
import { assignGroupIds, assignGroupNames, assignUserIds, assignUserLogins } from "./assignments";
import { noAssignmentRule } from "./app-rules";
import { appRules } from "./rules";
import { SigmaOktaAppProps } from "./props";

/**
 * The OAuth client for Sigma in Okta: a web application with OpenID Connect, and the people who may use it.
 *
 * Okta's provider keeps one secret at a time: a new version replaces the previous one at once.
 *
 * Children: `Resource` (the app), one per assignment, `Secret` (from version 2 on).
 *
 * @resource okta_app_oauth
 * @resource random_password
 * @resource okta_app_group_assignment
 * @resource okta_app_user
 * @see https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
 * @see https://registry.terraform.io/providers/okta/okta/4.20.0/docs/resources/app_oauth
 * @example
 * import { TerraformStack } from "cdktf";
 * import { SigmaDeployment, SigmaOktaApp } from "cdktf-sigma-oauth";
 *
 * declare const stack: TerraformStack;
 * new SigmaOktaApp(stack, "SigmaApp", {
 *   deployment: SigmaDeployment.AWS_US_WEST,
 *   groupNames: ["Data Analysts"],
 * });
 */
export class SigmaOktaApp extends Construct implements IOAuthClient {
  public readonly clientName: string;
  public readonly clientId: string;
  public readonly redirectUri: string;
  public readonly purposes: OAuthPurpose[];
  public readonly requirePkce: boolean;
  public readonly authentication: ClientAuthentication;
  public readonly offlineAccess: boolean;
  public readonly roleScope: boolean;
  public readonly identityProvider: string = IDENTITY_PROVIDER_NAMES.okta;
  public readonly credentialVersion?: number;
  public readonly credentialEndDate?: string = undefined;
  public readonly credentialRenewal: string;
  /** The app's id in Okta, which assignments of others refer to. */
  public readonly appId: string;
  private readonly app: AppOauth;
  private readonly ownSecret?: string;
  private readonly props: SigmaOktaAppProps;
  private readonly groupIds: string[];

  constructor(scope: Construct, id: string, props: SigmaOktaAppProps) {
    super(enforcePlace(new.target, scope, id), id);
    enforceTypes(this, "SigmaOktaAppProps", props);
    enforce(
      this,
      appRules.filter((rule) => rule !== noAssignmentRule),
      props,
    );
    this.props = props;
    this.groupIds = [...(props.groupIds ?? [])];
    // Groups may be assigned later.
    warnLater(this, () => findings([noAssignmentRule], { ...props, groupIds: this.groupIds }));

    const client = clientDefaults(props);
    this.clientName = client.name;
    this.redirectUri = props.deployment.redirectUri;
    this.purposes = client.purposes;
    this.requirePkce = client.requirePkce;
    this.authentication = client.authentication;
    this.offlineAccess = client.offlineAccess;
    this.roleScope = client.roleScope;

    this.credentialVersion = client.usesJwt ? undefined : (props.credentialVersion ?? 1);
    this.credentialRenewal = client.usesJwt
      ? SIGMA_RENEWS_ITS_KEYS
      : secretRenewal({ overlaps: false, isGiven: props.clientSecret !== undefined });
    this.ownSecret = client.usesJwt ? undefined : replacingSecret(this, props, props.randomProvider);
    this.app = new AppOauth(this, "Resource", {
      label: this.clientName,
      type: "web",
      grantTypes: this.offlineAccess ? ["authorization_code", "refresh_token"] : ["authorization_code"],
      responseTypes: ["code"],
      redirectUris: [this.redirectUri, ...(props.additionalRedirectUris ?? [])],
      postLogoutRedirectUris: props.postLogoutRedirectUris,
      tokenEndpointAuthMethod: OKTA_AUTH_METHODS[this.authentication],
      clientBasicSecret: this.ownSecret,
      jwksUri: client.usesJwt ? props.deployment.jwksUri : undefined,
      // Left out, the provider sends false at every change, also over a choice made by hand: so it is always written.
      pkceRequired: this.requirePkce,
      // Sigma's jobs run in parallel with one refresh token: with ROTATE the second use of it could end the session.
      refreshTokenRotation: this.offlineAccess ? "STATIC" : undefined,
      // Federation Broker Mode would let everybody in the org log in.
      implicitAssignment: false,
      authenticationPolicy: props.authenticationPolicyId,
      provider: props.provider,
      lifecycle: props.preventDestroy ? { preventDestroy: true } : undefined,
    });
    this.clientId = this.app.clientId;
    this.appId = this.app.id;
    adopt(this.app, {
      adopted: props.adopt,
      settings: { ...UNTOUCHED_IN_APP, post_logout_redirect_uris: props.postLogoutRedirectUris },
      provider: props.provider,
    });

    const to = { appId: this.appId, provider: props.provider };
    assignGroupIds(this, props.groupIds ?? [], to);
    assignGroupNames(this, props.groupNames ?? [], to);
    assignUserIds(this, props.userIds ?? [], to);
    assignUserLogins(this, props.userLogins ?? [], to);
  }

  public get clientSecret(): string {
    if (!usesJwt(this)) return this.ownSecret ?? this.app.clientSecret;
    throw secretError("private-key-jwt", "a client that authenticates with a secret", "do not read the secret of a client that has none");
  }

  /**
   * Assigns one more group, with a construct id of your choice, which fixes its address in the state.
   *
   * Fails with OKTA-ASSIGNMENT, OKTA-ASSIGNMENT-DUPLICATE or OKTA-ID, as `groupIds` does.
   *
   * @param id construct id, unique within the app
   * @param groupId the group's id
   */
  public assignGroup(id: string, groupId: string): void {
    enforceConstructId(this, "assignGroup id", id);
    enforceCall(this, "SigmaOktaApp.assignGroup", { id, groupId });
    const subject = { ...this.props, groupIds: [...this.groupIds, groupId] };
    enforceAddition(this, appRules, { method: "assignGroup", subject, at: `groupIds[${this.groupIds.length}]` });
    this.groupIds.push(groupId);
    assignGroupIds(new Construct(this, id), [groupId], { appId: this.appId, provider: this.props.provider });
  }
}

/** The provider's names of the methods. https://developer.okta.com/docs/api/openapi/okta-oauth/guides/client-auth/ */
const OKTA_AUTH_METHODS: Readonly<Record<ClientAuthentication, string>> = {
  [ClientAuthentication.CLIENT_SECRET]: "client_secret_basic",
  [ClientAuthentication.CLIENT_SECRET_POST]: "client_secret_post",
  [ClientAuthentication.PRIVATE_KEY_JWT]: "private_key_jwt",
};
