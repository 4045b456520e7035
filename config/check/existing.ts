import { metadataRules } from "../../lib/metadata-rules";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedExisting } from "../resolve/existing";
import { StackConfig } from "../schema/stack";
import { relocate } from "./places";

/** The findings about a server that is not managed here. Without a metadata URI, the issuer is checked, from which the URL is derived. */
export function existingFindings({ server }: ResolvedExisting, { identityProvider: idp }: StackConfig): Finding[] {
  if (idp.type !== "existing" || idp.metadataUri === undefined) return [];
  return relocate(findings(metadataRules, server), () => "identityProvider.metadataUri");
}
