import { AuthorizationServer, AuthorizationServerSettings, IdentityProviderKind } from "../../../lib";
import { newStack, synth } from "../../support/synth";

const ISSUER = "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0";

function outputs(jwksUris: string[], audiences = ["api://one"]) {
  const stack = newStack();
  const authorizationServer = AuthorizationServer.fromAttributes({
    issuer: ISSUER,
    jwksUris,
    audiences,
    kind: IdentityProviderKind.ENTRA,
  });
  new AuthorizationServerSettings(stack, "Settings", { authorizationServer });
  return Object.fromEntries(Object.entries(synth(stack).output).map(([name, { value }]) => [name, value]));
}

describe("AuthorizationServerSettings", () => {
  test("outputs what a person needs who sets up the trust, under names that scripts can rely on", () => {
    expect(outputs(["https://keys.example.com/a"])).toEqual({
      issuer: ISSUER,
      jwks_uri: "https://keys.example.com/a",
      audience: "api://one",
    });
  });

  test("lists the URIs of keys and the audiences where there are several", () => {
    const uris = ["https://keys.example.com/a", "https://keys.example.com/b"];
    const audiences = ["api://one", "api://two"];
    expect(outputs(uris, audiences)).toEqual({ issuer: ISSUER, jwks_uri: uris, audience: audiences });
  });
});
