import { Entry } from "./entry";

const from = "Terraform";

/** Errors at a deploy, with any identity provider. */
export const TERRAFORM_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "Instance cannot be destroyed",
    also: ["has lifecycle.prevent_destroy set", "lifecycle.prevent_destroy"],
    from,
    meaning: "The plan would destroy or replace a client, a server or an integration: its new ids would cut off all users.",
    causes: [
      {
        cause: "A key that the vendor cannot change in place was changed, such as a client's id.",
        fix: "undo the change: the plan shows which attribute forces the replacement",
        keys: ["clients[].id", "clients[].clientId"],
      },
      {
        cause: "You want to remove the stack, or a part of it.",
        fix: "set preventDestroy: false, deploy, then destroy",
        keys: ["preventDestroy"],
      },
    ],
  },
  {
    name: "Check block assertion failed",
    also: [
      "Check block assertion known after apply",
      "the credential of … expires on",
      "the secret of … has been in use since",
      "oauth credential … needs to be renewed",
    ],
    from,
    meaning: "A warning from this project: something expires soon, is old, or cannot be checked before the deploy. It stops nothing.",
    causes: [
      {
        cause: "A secret or certificate expires soon, or is older than it should be.",
        fix: "follow the sentence below the warning: raise credentials.version, deploy, and paste the new secret into Sigma",
        keys: ["credentials.version", "credentials.warnDays", "credentials.maxAgeDays"],
      },
      {
        cause: "known after apply: the date is not known yet.",
        fix: "do nothing: the next plan checks it",
      },
    ],
  },
  {
    name: "Resource postcondition failed",
    from,
    meaning: "A lookup did not find what the config names; nothing was changed.",
    causes: [
      {
        cause: "A group, user or server does not have the name, id or audience in the config: the sentence below names it.",
        fix: "correct it in the config, or use the id",
        keys: ["clients[].groups", "clients[].users", "audience", "identityProvider"],
      },
    ],
  },
  {
    name: "Cannot import non-existent remote object",
    also: ["while attempting to import an existing object to", "Error: Import … failed"],
    from,
    meaning: "The object to adopt does not exist with this id.",
    causes: [
      {
        cause: "The id belongs to another object or tenant.",
        fix: "copy it again; docs/config.md says which id each vendor uses",
        keys: ["adopt.clients", "adopt.servicePrincipals", "adopt.authorizationServer", "adopt.integrations"],
      },
      {
        cause: "An earlier deploy imported it, and it was deleted later.",
        fix: "remove its line from adopt: it is created again, with new ids",
        keys: ["adopt"],
      },
    ],
  },
  {
    name: "Resource already managed by Terraform",
    from,
    meaning: "The state already has this object.",
    causes: [{ cause: "It was imported by hand, or twice.", fix: "write done instead of its id", keys: ["adopt"] }],
  },
  {
    name: "Error acquiring the state lock",
    also: ["ConditionalCheckFailedException", "state blob is already locked", "Lock Info"],
    from,
    meaning: "Another deploy of this stack is running, or one was interrupted.",
    causes: [
      { cause: "Another deploy is running.", fix: "wait for it" },
      {
        cause: "A deploy was interrupted and left its lock.",
        fix: "make sure that no deploy is running, then run terraform force-unlock with the ID in the message",
        keys: ["backend"],
      },
    ],
  },
  {
    name: "Backend initialization required",
    also: ["Backend configuration changed", "Initial configuration of the requested backend"],
    from,
    meaning: "The location of the state has changed since the last deploy.",
    causes: [
      {
        cause: "backend, the stack's name or split was changed. All are part of the address.",
        fix: "undo it, or move the state with terraform init -migrate-state",
        keys: ["backend", "split"],
      },
    ],
  },
  {
    name: "No valid credential sources found",
    also: ["failed to refresh cached credentials", "failed to get shared config profile", "could not find default credentials"],
    from,
    meaning: "Terraform has no credentials for the state's backend.",
    causes: [
      {
        cause: "The backend's credentials are missing or have expired.",
        fix: "log in to the cloud that stores the state",
        keys: ["backend"],
      },
    ],
  },
  {
    name: "Missing required argument",
    also: ["Invalid provider configuration", "provider configuration is not valid", "no credentials were provided"],
    from,
    meaning: "A provider has no credentials.",
    causes: [
      {
        cause: "The environment variables of the identity provider or of Snowflake are not set where Terraform runs.",
        fix: "set those in docs/permissions.md; in CI, as secrets of the job",
      },
    ],
  },
  {
    name: "Invalid value for variable",
    also: ["No value for required variable", "The root module input variable … is not set"],
    from,
    meaning: "A secret that comes from a variable is missing.",
    causes: [
      {
        cause: "credentials.source is variable, but the variable is not set.",
        fix: "set TF_VAR_<client>_client_secret",
        keys: ["credentials.source"],
      },
    ],
  },
  {
    name: "Provider produced inconsistent result after apply",
    also: ["Provider produced inconsistent final plan"],
    from,
    meaning: "The vendor stored something other than what was sent: a bug of the provider.",
    causes: [
      {
        cause: "The change was applied anyway.",
        fix: "deploy again; if it happens again, use the versions in docs/compatibility.md",
        keys: ["providerVersions"],
      },
    ],
  },
  {
    name: "Failed to query available provider packages",
    also: ["Inconsistent dependency lock file", "no available releases match the given constraints"],
    from,
    meaning: "Terraform does not find a provider in the requested version.",
    causes: [
      { cause: "The lock file is older than the version change.", fix: "run terraform init -upgrade", keys: ["providerVersions"] },
      { cause: "The registry is not reachable from here.", fix: "allow registry.terraform.io, or use a mirror" },
    ],
  },
  {
    name: "Provider configuration not present",
    from,
    meaning: "The state has objects in an account or a workspace that the config no longer names, so Terraform cannot reach it.",
    causes: [
      {
        cause: "An account or the access in a workspace was removed from the config, or has a different id or host.",
        fix: "put it back, set preventDestroy: false, destroy its objects with terraform apply -destroy -target=<address>, and then remove it",
        keys: ["databricks", "databricks.access", "databricks.access.workspaceHost", "snowflake"],
      },
    ],
  },
  {
    name: "already exists",
    also: ["object already exists", "409 Conflict"],
    asSpelt: true,
    from: "the vendor, on deploy",
    meaning: "An object with this name was created earlier, by hand or by another stack.",
    causes: [
      {
        cause: "It was created by hand.",
        fix: "adopt it, or choose another name",
        keys: ["adopt", "clients[].name", "identityProvider.authorizationServer.name", "snowflake.integrationName"],
      },
      {
        cause: "A deploy was interrupted after creating it and before writing the state.",
        fix: "adopt it",
        keys: ["adopt"],
      },
    ],
  },
];
