import { Entry } from "./entry";

const from = "PingOne";

/** What PingOne says at a login. */
export const PINGONE_ENTRIES: readonly Entry[] = [
  {
    // PingOne's words; one request may name scopes of openid and of one custom resource.
    name: "May not request scopes for multiple resources",
    also: ["scopes may not span multiple resources"],
    from,
    meaning: "The request names scopes of several resources of PingOne, next to those of openid.",
    causes: [
      {
        cause: "Sigma's form has a scope of PingOne's own API (p1:…), or of a second custom resource.",
        fix: "paste exactly the output <client>_scopes",
      },
      {
        cause: "Scopes of another resource were added to the application by hand.",
        fix: "remove them under Applications > the application > Resources, and deploy",
        keys: ["identityProvider.resourceName"],
      },
    ],
  },
];
