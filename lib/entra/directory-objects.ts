import { Application, ApplicationConfig } from "../bindings/azuread/application";
import { ServicePrincipal, ServicePrincipalConfig } from "../bindings/azuread/service-principal";
import { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { adopt } from "../private/adopt";
import { AdoptedObject } from "../sigma/adopted-object";

/** What application and service principal have in common. */
interface Common {
  readonly owners?: string[];
  readonly adopt?: { readonly application: AdoptedObject; readonly servicePrincipal?: AdoptedObject };
  readonly preventDestroy?: boolean;
  readonly provider?: TerraformProvider;
}

/** What a kind of application says of itself, and what it leaves as it was set by hand, in addition to the settings that no kind sets. */
interface ApplicationOf {
  readonly config: Omit<ApplicationConfig, "signInAudience">;
  /** By the provider's path; undefined: it stays. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Settings of applications that nothing here sets. The computed ones (tags, feature_tags, template_id) the provider does not change.
 *
 * https://registry.terraform.io/providers/hashicorp/azuread/3.7.0/docs/resources/application
 */
const UNSAID_OF_APPLICATION = [
  "app_role",
  "description",
  "device_only_auth_enabled",
  "fallback_public_client_enabled",
  "group_membership_claims",
  "identifier_uris",
  "logo_image",
  "marketing_url",
  "notes",
  "oauth2_post_response_required",
  "password",
  "privacy_statement_url",
  "public_client",
  "service_management_reference",
  // New applications are for this tenant alone. One that others use already stays open to them.
  "sign_in_audience",
  "single_page_application",
  "support_url",
  "terms_of_service_url",
];

const UNSAID_OF_SERVICE_PRINCIPAL = [
  "account_enabled",
  "alternative_names",
  "description",
  "login_url",
  "notes",
  "notification_email_addresses",
  "preferred_single_sign_on_mode",
  "saml_single_sign_on",
];

const unsaid = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, undefined]));

/** An application of one tenant: `Resource`, under the construct. */
export function addApplication(scope: Construct, { config, settings }: ApplicationOf, common: Common): Application {
  const { owners, preventDestroy, provider } = common;
  const application = new Application(scope, "Resource", {
    ...config,
    // Accounts of this tenant alone: Snowflake trusts the issuer of one tenant.
    signInAudience: "AzureADMyOrg",
    owners,
    provider,
    lifecycle: preventDestroy ? { ...config.lifecycle, preventDestroy: true } : config.lifecycle,
  });
  const adopted = common.adopt?.application;
  adopt(application, {
    adopted,
    importId: `/applications/${adopted?.id}`,
    settings: { ...unsaid(UNSAID_OF_APPLICATION), owners, ...settings },
    provider,
  });
  return application;
}

/** The application in the tenant's list of enterprise applications. */
export function addServicePrincipal(scope: Construct, config: ServicePrincipalConfig, common: Common): ServicePrincipal {
  const { owners, preventDestroy, provider } = common;
  const principal = new ServicePrincipal(scope, "ServicePrincipal", {
    ...config,
    owners,
    provider,
    lifecycle: preventDestroy ? { preventDestroy: true } : undefined,
  });
  const adopted = common.adopt?.servicePrincipal;
  adopt(principal, {
    adopted,
    importId: `/servicePrincipals/${adopted?.id}`,
    settings: {
      ...unsaid(UNSAID_OF_SERVICE_PRINCIPAL),
      app_role_assignment_required: config.appRoleAssignmentRequired,
      owners,
    },
    provider,
  });
  return principal;
}
