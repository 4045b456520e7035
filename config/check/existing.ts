import { metadataRules } from "../../lib/metadata-rules";
import { findings } from "../../lib/findings/rule";
import { ResolvedExisting } from "../resolve/existing";
import { Checked } from "./checked";
import { relocate } from "./places";

/** A server that is not managed here. Without a URL of its own the issuer is judged, of which the URL is made. */
export function checkExisting({ source, server }: ResolvedExisting): Checked {
  const found = source.idp.metadataUri === undefined ? [] : findings(metadataRules, server);
  return { server, findings: relocate(found, () => "identityProvider.metadataUri") };
}
