import { AuthorizationServer, AuthorizationServerSettings, IdentityProviderKind } from "../../../lib";
import { newStack, synth } from "../../support/synth";

const ISSUER = "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/v2.0";

function outputs(jwksUris: string[]) {
  const stack = newStack();
  const authorizationServer = AuthorizationServer.fromAttributes({
    issuer: ISSUER,
    jwksUris,
    audiences: ["api://one", "api://two"],
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

  test("lists the URLs of keys where there are several", () => {
    const urls = ["https://keys.example.com/a", "https://keys.example.com/b"];
    expect(outputs(urls).jwks_uri).toEqual(urls);
  });
});
