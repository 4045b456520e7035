import {
  ClientAuthentication,
  OAuthPurpose,
  OktaIssuerMode,
  OktaProvider,
  SigmaAuthServer,
  SigmaAuthServerProps,
  SigmaDeployment,
  SigmaOktaApp,
  SigmaOktaAppProps,
  UserMapping,
} from "../../../lib";
import { RandomProvider } from "../../../lib/utility/random-provider";
import { constructProperties } from "./changes";

const client = (props: Partial<SigmaOktaAppProps> = {}): SigmaOktaAppProps => ({
  deployment: SigmaDeployment.GCP,
  purposes: [OAuthPurpose.DATA_CONNECTION],
  groupIds: ["00g1"],
  ...props,
});

const EXISTING = { serverId: "aus1", issuer: "https://acme.okta.com/oauth2/aus1" };

export const OKTA_SERVER = constructProperties<SigmaAuthServerProps>(
  "SigmaAuthServer",
  (stack, props) => {
    new OktaProvider(stack, "Okta", { orgName: "acme" });
    const server = new SigmaAuthServer(stack, "Server", { audience: "https://acme.com", ...props });
    server.grantAccess(new SigmaOktaApp(stack, "App", client({ offlineAccess: props.offlineAccess })));
    return server;
  },
  {
    name: ["Sigma 2", { "okta_auth_server.Server.name": "Sigma 2" }],
    description: ["For reports", { "okta_auth_server.Server.description": "For reports" }],
    userMapping: [
      UserMapping.emailAddress(),
      { "okta_auth_server_claim.Server_UserClaim.value": "user.email", "output.userAttribute.value": "email_address" },
    ],
    roleScopes: [
      ["session:role:analyst"],
      {
        "okta_auth_server_claim.Server_UserClaim.depends_on": ["okta_auth_server_scope.Server_RoleScope-ANALYST"],
        "okta_auth_server_policy.Server_Policy.depends_on": [
          "okta_auth_server_scope.Server_RoleScope-ANALYST",
          "okta_auth_server_claim.Server_UserClaim",
        ],
        "okta_auth_server_policy_rule.Server_Rule.scope_whitelist": [
          "session:role:analyst",
          "offline_access",
          "openid",
          "email",
          "profile",
        ],
        "okta_auth_server_scope.Server_RoleAnyScope": null,
        "okta_auth_server_scope.Server_RoleScope-ANALYST.auth_server_id": "${okta_auth_server.Server.id}",
        "okta_auth_server_scope.Server_RoleScope-ANALYST.consent": "IMPLICIT",
        "okta_auth_server_scope.Server_RoleScope-ANALYST.name": "session:role:analyst",
        "output.scopes.value": ["session:role:analyst", "offline_access", "openid", "email", "profile"],
      },
    ],
    offlineAccess: [
      false,
      {
        "okta_app_oauth.App.grant_types": ["authorization_code"],
        "okta_app_oauth.App.refresh_token_rotation": null,
        "okta_auth_server_policy_rule.Server_Rule.scope_whitelist": ["session:role-any", "openid", "email", "profile"],
        "output.scopes.value": ["session:role-any", "openid", "email", "profile"],
      },
    ],
    issuerMode: [OktaIssuerMode.CUSTOM_URL, { "okta_auth_server.Server.issuer_mode": "CUSTOM_URL" }],
    serverId: [
      "aus1",
      {
        "okta_auth_server.Server": null,
        "okta_auth_server_claim.Server_UserClaim.auth_server_id": "aus1",
        "okta_auth_server_policy.Server_Policy.auth_server_id": "aus1",
        "okta_auth_server_policy_rule.Server_Rule.auth_server_id": "aus1",
        "okta_auth_server_scope.Server_RoleAnyScope.auth_server_id": "aus1",
        "output.issuer.value": "https://acme.okta.com/oauth2/aus1",
        "output.jwksUris.value": ["https://acme.okta.com/oauth2/aus1/v1/keys"],
        "output.metadataUri.value": "https://acme.okta.com/oauth2/aus1/.well-known/oauth-authorization-server",
      },
      { together: { issuer: "https://acme.okta.com/oauth2/aus1" } },
    ],
    issuer: [
      "https://login.acme.com/oauth2/aus1",
      {
        "data.okta_auth_server.Server_Existing": null,
        "output.issuer.value": "https://login.acme.com/oauth2/aus1",
        "output.jwksUris.value": ["https://login.acme.com/oauth2/aus1/v1/keys"],
        "output.metadataUri.value": "https://login.acme.com/oauth2/aus1/.well-known/oauth-authorization-server",
      },
      { beside: { serverId: "aus1", name: "Shared" } },
    ],
    scopeExists: [
      true,
      {
        "okta_auth_server_claim.Server_UserClaim.depends_on": [],
        "okta_auth_server_policy.Server_Policy.depends_on": ["okta_auth_server_claim.Server_UserClaim"],
        "okta_auth_server_scope.Server_RoleAnyScope": null,
      },
      { beside: EXISTING },
    ],
    claimExists: [
      true,
      {
        "okta_auth_server_claim.Server_UserClaim": null,
        "okta_auth_server_policy.Server_Policy.depends_on": ["okta_auth_server_scope.Server_RoleAnyScope"],
      },
      { beside: EXISTING },
    ],
    policyId: [
      "00p1",
      { "okta_auth_server_policy.Server_Policy": null, "okta_auth_server_policy_rule.Server_Rule": null },
      { beside: EXISTING },
    ],
    policyPriority: [3, { "okta_auth_server_policy.Server_Policy.priority": 3 }],
    policyGroupIds: [["00g2"], { "okta_auth_server_policy_rule.Server_Rule.group_whitelist": ["00g2"] }],
    preventDestroy: [true, { "okta_auth_server.Server.lifecycle.prevent_destroy": true }],
    accessTokenMinutes: [30, { "okta_auth_server_policy_rule.Server_Rule.access_token_lifetime_minutes": 30 }],
    refreshTokenDays: [
      60,
      {
        "okta_auth_server_policy_rule.Server_Rule.refresh_token_lifetime_minutes": 86400,
        "okta_auth_server_policy_rule.Server_Rule.refresh_token_window_minutes": 86400,
      },
    ],
    refreshTokenIdleDays: [30, { "okta_auth_server_policy_rule.Server_Rule.refresh_token_window_minutes": 43200 }],
  },
);

export const OKTA_APP = constructProperties<SigmaOktaAppProps>(
  "SigmaOktaApp",
  (stack, props) => {
    new OktaProvider(stack, "Okta", { orgName: "acme" });
    new RandomProvider(stack, "Random");
    return new SigmaOktaApp(stack, "App", client(props));
  },
  {
    name: ["Sigma 2", { "okta_app_oauth.App.label": "Sigma 2", "output.clientName.value": "Sigma 2" }],
    purposes: [[OAuthPurpose.ORGANIZATION_LOGIN], { "output.purposes.value": ["organization"] }],
    requirePkce: [true, { "okta_app_oauth.App.pkce_required": true, "output.requirePkce.value": true }],
    authentication: [
      ClientAuthentication.PRIVATE_KEY_JWT,
      {
        "okta_app_oauth.App.token_endpoint_auth_method": "private_key_jwt",
        "output.authentication.value": "private-key-jwt",
        "output.clientSecret": null,
        "output.credentialVersion": null,
        "okta_app_oauth.App.jwks_uri": "https://api.sigmacomputing.com/api/v2/.well-known/jwks.json",
      },
    ],
    offlineAccess: [
      false,
      {
        "okta_app_oauth.App.grant_types": ["authorization_code"],
        "okta_app_oauth.App.refresh_token_rotation": null,
        "output.offlineAccess.value": false,
      },
    ],
    roleScope: [false, { "output.roleScope.value": false }, { beside: { purposes: [OAuthPurpose.ORGANIZATION_LOGIN] } }],
    additionalRedirectUris: [
      ["https://x.sigmacomputing.com/a"],
      { "okta_app_oauth.App.redirect_uris": ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode", "https://x.sigmacomputing.com/a"] },
    ],
    postLogoutRedirectUris: [
      ["https://x.sigmacomputing.com/bye"],
      { "okta_app_oauth.App.post_logout_redirect_uris": ["https://x.sigmacomputing.com/bye"] },
    ],
    allowForeignHost: [
      true,
      { "okta_app_oauth.App.redirect_uris": ["https://api.sigmacomputing.com/api/v2/oauth/1/authcode", "https://acme.com/sigma"] },
      { together: { additionalRedirectUris: ["https://acme.com/sigma"] } },
    ],
    groupIds: [
      ["00g2", "00g3"],
      {
        "okta_app_group_assignment.App_Group-00g1": null,
        "okta_app_group_assignment.App_Group-00g2.app_id": "${okta_app_oauth.App.id}",
        "okta_app_group_assignment.App_Group-00g2.group_id": "00g2",
        "okta_app_group_assignment.App_Group-00g3.app_id": "${okta_app_oauth.App.id}",
        "okta_app_group_assignment.App_Group-00g3.group_id": "00g3",
      },
    ],
    groupNames: [
      ["Analysts"],
      {
        "okta_app_group_assignment.App_GroupNamed-Analysts.app_id": "${okta_app_oauth.App.id}",
        "okta_app_group_assignment.App_GroupNamed-Analysts.group_id": "${data.okta_group.App_FindGroup-Analysts.id}",
        "data.okta_group.App_FindGroup-Analysts.lifecycle.postcondition.0.condition": '${(self.name == "Analysts")}',
        "data.okta_group.App_FindGroup-Analysts.name": "Analysts",
      },
    ],
    userIds: [
      ["00u1"],
      {
        "okta_app_user.App_User-00u1.app_id": "${okta_app_oauth.App.id}",
        "okta_app_user.App_User-00u1.user_id": "00u1",
        "okta_app_user.App_User-00u1.username": "${data.okta_user.App_FindUserById-00u1.login}",
        "data.okta_user.App_FindUserById-00u1.skip_groups": true,
        "data.okta_user.App_FindUserById-00u1.skip_roles": true,
        "data.okta_user.App_FindUserById-00u1.user_id": "00u1",
      },
    ],
    userLogins: [
      ["ada@acme.com"],
      {
        "okta_app_user.App_UserNamed-adaacmecom.app_id": "${okta_app_oauth.App.id}",
        "okta_app_user.App_UserNamed-adaacmecom.user_id": "${data.okta_user.App_FindUser-adaacmecom.id}",
        "okta_app_user.App_UserNamed-adaacmecom.username": "${data.okta_user.App_FindUser-adaacmecom.login}",
        "data.okta_user.App_FindUser-adaacmecom.lifecycle.postcondition.0.condition": '${(lower(self.login) == lower("ada@acme.com"))}',
        "data.okta_user.App_FindUser-adaacmecom.search.0.name": "profile.login",
        "data.okta_user.App_FindUser-adaacmecom.search.0.value": "ada@acme.com",
        "data.okta_user.App_FindUser-adaacmecom.skip_groups": true,
        "data.okta_user.App_FindUser-adaacmecom.skip_roles": true,
      },
    ],
    authenticationPolicyId: ["rst1", { "okta_app_oauth.App.authentication_policy": "rst1" }],
    credentialVersion: [
      2,
      {
        "output.clientSecret.value": "${random_password.App_Secret.result}",
        "output.credentialVersion.value": 2,
        "okta_app_oauth.App.client_basic_secret": "${random_password.App_Secret.result}",
        "random_password.App_Secret.keepers.keeper": "2",
        "random_password.App_Secret.length": 48,
        "random_password.App_Secret.special": false,
      },
    ],
    clientSecret: [
      "${var.secret}",
      { "output.clientSecret.value": "${var.secret}", "okta_app_oauth.App.client_basic_secret": "${var.secret}" },
    ],
    preventDestroy: [true, { "okta_app_oauth.App.lifecycle.prevent_destroy": true }],
  },
);
