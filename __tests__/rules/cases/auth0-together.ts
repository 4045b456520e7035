import { TerraformStack } from "cdktf";
import { Auth0Provider, OAuthPurpose, SigmaAuth0Api, SigmaAuth0ApiProps, SigmaAuth0App, SigmaDeployment } from "../../../lib";
import { newStack } from "../../support/synth";
import { caseTable, Printed } from "../support/cases";
import { auth0Provider, auth0Stack, printConfig } from "../support/config-text";

type Build = (stack: TerraformStack) => unknown;

/** What only the whole stack can tell. */
function printValidation(build: Build): Printed[] {
  const stack = newStack();
  new Auth0Provider(stack, "Auth0", { domain: "acme.us.auth0.com" });
  build(stack);
  const invalid = stack.node.findAll().flatMap((construct) => construct.node.validate());
  return invalid.map((line) => ({ severity: "error" as const, line }));
}

const api = (stack: TerraformStack, props: Partial<SigmaAuth0ApiProps> = {}) =>
  new SigmaAuth0Api(stack, "Api", { audience: "https://acme.com", issuerDomain: "acme.us.auth0.com", ...props });
const app = (stack: TerraformStack, roleNames?: string[]) =>
  new SigmaAuth0App(stack, "App", { deployment: SigmaDeployment.GCP, purposes: [OAuthPurpose.DATA_CONNECTION], roleNames });

export const auth0ConstructCases = caseTable<Build>("Auth0's constructs together", printValidation, [
  {
    id: "AUTH0-NO-CLIENT",
    severity: "error",
    allowed: "one or more clients",
    fix: "call grantAccess() with each client",
    fires: [{ when: "no client was granted access", subject: (stack) => api(stack), given: "no client" }],
    quiet: [{ when: "one was", subject: (stack) => api(stack).grantAccess(app(stack)) }],
  },
]);

export const auth0ConfigCases = caseTable<string>("a config with Auth0", printConfig, [
  {
    id: "AUTH0-RBAC",
    severity: "error",
    allowed: "only with clients that have roles and get the scope",
    fix: "add roles, or omit it",
    fires: [
      {
        when: "no client names a role",
        subject: auth0Stack({ identityProvider: auth0Provider(", rbac: true"), clients: "[{ name: Sigma }]" }),
        at: "c.yaml:4:91 stacks.acme.identityProvider.rbac",
        given: "true without roles",
      },
    ],
    quiet: [{ when: "one does", subject: auth0Stack({ identityProvider: auth0Provider(", rbac: true") }) }],
  },
  {
    id: "AUTH0-ROLE-ID",
    severity: "error",
    allowed: "names of roles: Auth0 passes no role ids to the Action",
    fix: "use the exact name of the role",
    fires: [
      {
        when: "a role is given by id",
        subject: auth0Stack({ clients: "[{ groups: [Analysts, { id: rol_1 }] }]" }),
        at: "c.yaml:5:36 stacks.acme.clients[0].groups[1]",
        given: "an id",
      },
    ],
    quiet: [{ when: "all are given by name", subject: auth0Stack({ clients: "[{ groups: [Analysts, Finance] }]" }) }],
  },
]);
