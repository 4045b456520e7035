import { Finding, findings } from "../../lib/findings/rule";
import { severalIdentityProvidersRule } from "../../lib/sigma/several-identity-providers";
import { StackConfig } from "../schema/stack";
import { relocate } from "./places";

/** What the Sigma organization asks of the clients of a stack. */
export function organizationFindings({ sigma, clients = [] }: StackConfig): Finding[] {
  const { multipleIdentityProviders } = sigma ?? {};
  return clients.flatMap(({ purposes }, index) =>
    relocate(findings([severalIdentityProvidersRule], { multipleIdentityProviders, purposes }), (key) => `clients[${index}].${key}`),
  );
}
