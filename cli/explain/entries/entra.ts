import { Entry } from "./entry";

const from = "Microsoft Entra ID";

export const ENTRA_ENTRIES: readonly Entry[] = [
  {
    name: "AADSTS50011",
    also: ["AADSTS70004"],
    from,
    meaning: "The redirect URI is not registered in exactly this form.",
    causes: [
      {
        cause: "The deployment is not the organization's.",
        fix: "compare with the redirect URI that Sigma shows",
        keys: ["deployment", "clients[].additionalRedirectUris"],
      },
      {
        cause: "It is registered for a single-page application instead of Web.",
        fix: "let this project create the application, or register the URL under Web",
      },
    ],
  },
  {
    name: "AADSTS700016",
    also: ["AADSTS700011"],
    from,
    meaning: "The tenant has no such application.",
    causes: [
      {
        cause: "The client id or tenant belongs to another setup.",
        fix: "paste <client>_client_id and <client>_metadata_uri of one stack",
        keys: ["identityProvider.tenantId"],
      },
    ],
  },
  {
    name: "AADSTS65001",
    from,
    meaning: "Nobody consented to the application's permissions.",
    causes: [
      {
        cause: "Consent was left to an administrator, who has not given it.",
        fix: "let a Cloud Application Administrator open the URL in the output <client>_admin_consent_url, or let the deploy consent",
        keys: ["identityProvider.adminConsent"],
      },
    ],
  },
  {
    name: "AADSTS50105",
    from,
    meaning: "The user is not assigned to the application.",
    causes: [
      {
        cause: "Assignment is required, and neither the user nor one of the user's groups is assigned.",
        fix: "assign them",
        keys: ["clients[].groups", "clients[].users", "identityProvider.assignmentRequired"],
      },
    ],
  },
  {
    name: "AADSTS7000222",
    from,
    meaning: "The client secret has expired.",
    causes: [
      {
        cause: "Secrets expire, after two years at most.",
        fix: "raise the version by one, deploy, and paste the new secret into Sigma",
        keys: ["credentials.version", "credentials.secretValidDays"],
      },
    ],
  },
  {
    name: "AADSTS7000215",
    also: ["AADSTS70002"],
    from,
    meaning: "The client secret is wrong.",
    causes: [
      {
        cause: "The secret's id was pasted instead of its value, or the secret has a different version.",
        fix: "paste what terraform output -raw <client>_client_secret prints",
        keys: ["credentials.version"],
      },
    ],
  },
  {
    name: "AADSTS90009",
    from,
    meaning: "The application requests a token for itself, but not by its id.",
    causes: [
      {
        cause: "One application is both client and API.",
        fix: "use two applications, as this project does: the client requests the scope of the API's application",
      },
    ],
  },
];
