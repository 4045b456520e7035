import { metadataRules } from "../../lib/metadata-rules";
import { Finding, findings } from "../../lib/findings/rule";
import { ResolvedExisting } from "../resolve/existing";
import { relocate } from "./places";

/** The findings about a server that is not managed here. Without a URL of its own the issuer is judged, of which the URL is made. */
export function existingFindings({ source, server }: ResolvedExisting): Finding[] {
  if (source.idp.metadataUrl === undefined) return [];
  return relocate(findings(metadataRules, server), () => "identityProvider.metadataUrl");
}
