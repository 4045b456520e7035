/** Where the config has what a data platform takes from an authorization server that is created here. */
export const SERVER_PLACES: Readonly<Record<string, string>> = {
  issuer: "identityProvider.issuer",
  jwksUris: "identityProvider.jwksUri",
  audiences: "audience",
  userMappingClaims: "userMapping.claim",
};
