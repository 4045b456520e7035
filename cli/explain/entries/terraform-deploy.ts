import { Entry } from "./entry";

const from = "Terraform";

/** What people meet when they deploy, whichever identity provider it is. */
export const TERRAFORM_DEPLOY_ENTRIES: readonly Entry[] = [
  {
    name: "Instance cannot be destroyed",
    also: ["has lifecycle.prevent_destroy set", "lifecycle.prevent_destroy"],
    from,
    meaning: "The plan would destroy or replace a client, a server or an integration: its new ids would cut everybody off.",
    causes: [
      {
        cause: "A key that the vendor cannot change in place was changed, such as a client's id.",
        fix: "take the change back: the plan says which attribute forces the replacement",
        keys: ["clients[].id", "clients[].clientId"],
      },
      {
        cause: "The stack, or a part of it, shall really go.",
        fix: "set protect: false, deploy, and destroy then",
        keys: ["protect"],
      },
    ],
  },
  {
    name: "Check block assertion failed",
    also: ["check block assertion failed", "Check block assertion known after apply"],
    from,
    meaning: "A warning of this project's: something ends soon, is old, or cannot be judged before the deploy. It stops nothing.",
    causes: [
      {
        cause: "A secret or certificate ends soon, or is older than it should be.",
        fix: "follow the sentence below the warning: raise credentials.version, deploy, and paste the new secret into Sigma",
        keys: ["credentials.version", "credentials.warnDays", "credentials.maxAgeDays"],
      },
      {
        cause: "known after apply: the time from which it counts is not known yet.",
        fix: "nothing: the next plan judges it",
      },
    ],
  },
  {
    name: "Resource postcondition failed",
    from,
    meaning: "A look-up found something else than the config names; nothing was changed.",
    causes: [
      {
        cause: "A group, a user or a server has another name, id or audience than the config says: the sentence below names it.",
        fix: "correct it in the config, or give the id",
        keys: ["clients[].groups", "clients[].users", "audience", "identityProvider"],
      },
    ],
  },
  {
    name: "Cannot import non-existent remote object",
    also: ["while attempting to import an existing object to", "Error: Import … failed"],
    from,
    meaning: "What should be adopted does not exist under this id.",
    causes: [
      {
        cause: "The id is of another object, or of another tenant.",
        fix: "copy it again; docs/config.md says which id each vendor means",
        keys: ["adopt.clients", "adopt.servicePrincipals", "adopt.authorizationServer", "adopt.integrations"],
      },
      {
        cause: "It was imported by an earlier deploy and deleted since.",
        fix: "remove its line from adopt: it is created anew, under new ids",
        keys: ["adopt"],
      },
    ],
  },
  {
    name: "Resource already managed by Terraform",
    from,
    meaning: "The state has this object already.",
    causes: [{ cause: "It was imported by hand, or twice.", fix: "write done in place of its id", keys: ["adopt"] }],
  },
  {
    name: "Error acquiring the state lock",
    also: ["ConditionalCheckFailedException", "state blob is already locked", "Lock Info"],
    from,
    meaning: "Somebody else deploys this stack, or a deploy was broken off.",
    causes: [
      { cause: "Another deploy is running.", fix: "wait for it" },
      {
        cause: "A deploy was broken off and left its lock.",
        fix: "make sure that nobody deploys, then terraform force-unlock with the ID in the message",
        keys: ["backend"],
      },
    ],
  },
  {
    name: "Backend initialization required",
    also: ["Backend configuration changed", "Initial configuration of the requested backend"],
    from,
    meaning: "The place of the state has changed since the last deploy.",
    causes: [
      {
        cause: "backend, the stack's name or split was changed: all are part of the address.",
        fix: "take it back, or move the state with terraform init -migrate-state",
        keys: ["backend", "split"],
      },
    ],
  },
  {
    name: "No valid credential sources found",
    also: ["failed to refresh cached credentials", "failed to get shared config profile", "could not find default credentials"],
    from,
    meaning: "Terraform has no credentials for the place where the state is kept.",
    causes: [
      {
        cause: "The credentials of the backend are missing or have ended.",
        fix: "log in to the cloud that keeps the state",
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
        fix: "set those in docs/permissions.md; in CI as secrets of the job",
      },
    ],
  },
  {
    name: "Invalid value for variable",
    also: ["No value for required variable", "The root module input variable … is not set"],
    from,
    meaning: "A secret that the config takes from outside was not given.",
    causes: [
      {
        cause: "credentials.source is variable, and the variable is not set.",
        fix: "set TF_VAR_<client>_client_secret",
        keys: ["credentials.source"],
      },
    ],
  },
  {
    name: "Provider produced inconsistent result after apply",
    also: ["Provider produced inconsistent final plan"],
    from,
    meaning: "The vendor stored something else than was sent; an error of the provider's.",
    causes: [
      {
        cause: "The change was made all the same.",
        fix: "deploy again; if it comes back, use the versions in docs/compatibility.md",
        keys: ["providerVersions"],
      },
    ],
  },
  {
    name: "Failed to query available provider packages",
    also: ["Inconsistent dependency lock file", "no available releases match the given constraints"],
    from,
    meaning: "Terraform does not find a provider in the version that is asked for.",
    causes: [
      { cause: "The lock file is from before the version was changed.", fix: "terraform init -upgrade", keys: ["providerVersions"] },
      { cause: "The registry cannot be reached from here.", fix: "allow registry.terraform.io, or use a mirror" },
    ],
  },
  {
    name: "already exists",
    also: ["object already exists", "409 Conflict"],
    asSpelt: true,
    from: "the vendor, at the deploy",
    meaning: "Something of this name was made before, by hand or by another stack.",
    causes: [
      {
        cause: "It was made by hand.",
        fix: "adopt it, or give another name",
        keys: ["adopt", "clients[].name", "identityProvider.authorizationServer.name", "snowflake.integrationName"],
      },
      {
        cause: "A deploy was broken off after it was made and before the state was written.",
        fix: "adopt it",
        keys: ["adopt"],
      },
    ],
  },
];
