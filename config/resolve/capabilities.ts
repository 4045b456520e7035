import { auth0Capabilities } from "../../lib/auth0/capabilities";
import { databricksCapabilities } from "../../lib/databricks/capabilities";
import { entraCapabilities } from "../../lib/entra/capabilities";
import { oktaCapabilities } from "../../lib/okta/capabilities";
import { pingFederateCapabilities } from "../../lib/pingfederate/capabilities";
import { pingOneCapabilities } from "../../lib/pingone/capabilities";
import { Capabilities } from "../../lib/sigma/capabilities";
import { IdentityProviderType } from "../schema/stack";

/** A row for each identity provider that is managed here. */
export const CAPABILITIES: Readonly<Record<Exclude<IdentityProviderType, "existing">, Capabilities>> = {
  okta: oktaCapabilities,
  entra: entraCapabilities,
  auth0: auth0Capabilities,
  pingone: pingOneCapabilities,
  pingfederate: pingFederateCapabilities,
  databricks: databricksCapabilities,
};

/** The row of an identity provider; undefined where it is not managed here. */
export function capabilitiesOf(type: IdentityProviderType): Capabilities | undefined {
  return type === "existing" ? undefined : CAPABILITIES[type];
}
