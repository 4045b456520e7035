import { Element } from "./stack-json";

/** What a reader would wonder about, by the type of a resource. */
const NOTES: readonly { readonly type: string; readonly about?: (element: Element) => boolean; readonly text: string }[] = [
  {
    type: "time_static",
    about: ({ path }) => path.at(-1) === "MadeAt",
    text: "The age of the secret counts from here. Change the keeper when the secret is renewed.",
  },
  {
    type: "time_static",
    about: ({ path }) => /^SecretTime[AB]$/.test(path.at(-1) ?? ""),
    text: "The secret's end is counted from here.",
  },
  { type: "time_static", text: "The previous secret's end is counted from here." },
  {
    type: "azuread_application",
    about: ({ json }) => JSON.stringify(json.lifecycle ?? {}).includes("identifier_uris"),
    text: "The identifier URI contains the client id, so it is a separate resource.",
  },
  { type: "azuread_app_role_assignment", text: "The role of zeros is Entra's default access." },
  { type: "snowflake_execute", text: "The provider has no attribute for the network policy." },
];

/** What is to be known about a resource that does not say it itself; undefined for most. */
export function noteOn(element: Element): string | undefined {
  if (element.mode === "data") return undefined;
  return NOTES.find(({ type, about = () => true }) => type === element.type && about(element))?.text;
}
