import { TerraformStack } from "cdktf";
import { SigmaDeployment, SigmaPingFederateClient, SigmaPingFederateTokenManager } from "../../../lib";
import { newPingFederateStack } from "../../support/pingfederate";
import { caseTable, Printed, printFailure } from "../support/cases";
import { config, okta, pingFederateProvider, pingFederateStack, printConfig } from "../support/config-text";

type Build = (stack: TerraformStack) => unknown;

/** What only constructs together can tell, while they are put together or when the whole stack is there. */
function printTogether(build: Build): Printed[] {
  const stack = newPingFederateStack();
  const failed = printFailure(() => build(stack));
  const invalid = stack.node.findAll().flatMap((construct) => construct.node.validate());
  return [...failed, ...invalid.map((line) => ({ severity: "error" as const, line }))];
}

const manager = (stack: TerraformStack, managerId: string) =>
  new SigmaPingFederateTokenManager(stack, managerId, { managerId, baseUrl: "https://sso.acme.com", audience: "https://acme.com" });
const client = (stack: TerraformStack) => new SigmaPingFederateClient(stack, "Client", { deployment: SigmaDeployment.GCP });

export const pingFederateConstructCases = caseTable<Build>("PingFederate's constructs together", printTogether, [
  {
    id: "PINGFEDERATE-TOKEN-MANAGER",
    severity: "error",
    allowed: "one access token manager for a client",
    fix: "call grantAccess()",
    fires: [
      { when: "a client has none", subject: (stack) => [client(stack), manager(stack, "a")], given: "no access token manager" },
      {
        when: "a client gets a second one",
        subject: (stack) => {
          const app = client(stack);
          ["a", "b"].forEach((id) => manager(stack, id).grantAccess(app));
        },
        given: "a second access token manager",
        fix: "make another client for it",
      },
    ],
    quiet: [
      {
        when: "one is granted twice",
        subject: (stack) => {
          const app = client(stack);
          const only = manager(stack, "a");
          only.grantAccess(app);
          only.grantAccess(app);
        },
      },
      { when: "a manager has no client yet", subject: (stack) => manager(stack, "a") },
    ],
  },
]);

const MANAGED = "{ authorizationServer: { id: sigmaJwt, claim: default|sigmaJwt }, clients: { sigma: sigma } }";
const two = (first: string, second: string) =>
  config({
    one: okta({ identityProvider: first, clients: "[{ name: Sigma }]" }),
    two: okta({
      identityProvider: second,
      clients: "[{ name: Sigma }]",
      snowflake: "{ organization: ACME, account: OTHER }",
    }),
  });

export const pingFederateConfigCases = caseTable<string>("a config with PingFederate", printConfig, [
  {
    id: "PINGFEDERATE-ADOPT-ID",
    severity: "error",
    allowed: "the same id as",
    fix: "where it stays for good",
    fires: [
      {
        when: "the token manager has another id",
        subject: pingFederateStack({ adopt: "{ authorizationServer: { id: byHand } }" }),
        at: "c.yaml:7:37 stacks.acme.adopt.authorizationServer.id",
        given: '"byHand"',
        allowed: '"sigmaJwt"',
        fix: "set managerId to the same id, and keep it there",
      },
      {
        when: "the client has another id",
        subject: pingFederateStack({ clients: "[{ id: sigma, clientId: im_client }]", adopt: "{ clients: { sigma: byHand } }" }),
        at: "c.yaml:7:25 stacks.acme.adopt.clients.sigma",
        given: '"byHand"',
        allowed: '"im_client"',
        fix: "set clientId to the same id, and keep it there",
      },
    ],
    quiet: [
      { when: "both are the usual ones", subject: pingFederateStack({ adopt: MANAGED }) },
      {
        when: "both have been imported",
        subject: pingFederateStack({ adopt: "{ authorizationServer: { id: done }, clients: { sigma: done } }" }),
      },
      {
        when: "both are given",
        subject: pingFederateStack({
          identityProvider: pingFederateProvider(", managerId: byHand"),
          clients: "[{ id: sigma, clientId: im_client }]",
          adopt: "{ authorizationServer: { id: byHand }, clients: { sigma: im_client } }",
        }),
      },
    ],
  },
  {
    id: "PINGFEDERATE-DUPLICATE-ID",
    severity: "error",
    allowed: "each id once on a server",
    fix: "use a different clientId",
    fires: [
      {
        when: "two clients of a stack have one client id",
        subject: pingFederateStack({ clients: "[{ name: Sigma }, { name: Two, clientId: sigma }]" }),
        at: "c.yaml:5:45 stacks.acme.clients[1].clientId",
        given: 'the client id "sigma" a second time on this server: also in this stack',
      },
      {
        when: "two stacks on one server have the usual ids",
        subject: two(pingFederateProvider(), pingFederateProvider(", managerId: other")),
        at: "c.yaml:10:15 stacks.two.clients[0].clientId",
        given: 'the client id "sigma" a second time on this server: also in stack one',
      },
    ],
    quiet: [
      { when: "the stacks are on two servers", subject: two(pingFederateProvider(), pingFederateProvider("", "other.acme.com")) },
      { when: "another stack is Okta's", subject: two(pingFederateProvider(), "{ type: okta, orgName: acme }") },
    ],
  },
]);
