import { metadataRules } from "../../lib/metadata-rules";
import { findings } from "../../lib/findings/rule";
import { numbered } from "../resolve/bindings";
import { ResolvedExisting } from "../resolve/existing";
import { Checked } from "./checked";
import { relocate } from "./places";

/** A server that is not managed here. Without a metadata URI, the issuer is checked, from which the URI is derived. */
export function checkExisting({ source: { idp }, server }: ResolvedExisting): Checked {
  const found = idp.metadataUri === undefined ? [] : findings(metadataRules, server);
  return {
    server,
    findings: relocate(found, () => "identityProvider.metadataUri"),
    placeOf: (part, nth) => {
      const given = (idp as Readonly<Record<string, unknown>>)[part];
      // What may be a list may also be one text.
      return given === undefined ? undefined : `identityProvider.${part}${Array.isArray(given) ? numbered(nth) : ""}`;
    },
  };
}
