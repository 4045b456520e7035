import { described } from "../../lib/pingfederate/described";
import { SigmaPingFederateTokenManagerProps } from "../../lib/pingfederate/props";
import { providerRules } from "../../lib/pingfederate/provider-rules";
import { appRules, serverRules } from "../../lib/pingfederate/rules";
import { DEFAULT_MANAGER_ID, DEFAULT_MANAGER_NAME } from "../../lib/pingfederate/token-manager-rules";
import { duplicates } from "../../lib/findings/duplicates";
import { namedFindings } from "../../lib/findings/look-alike-rule";
import { findings, Rule, show } from "../../lib/findings/rule";
import { APP, MANAGER, ResolvedPingFederate } from "../resolve/pingfederate";
import { fetchesKeys } from "../resolve/platforms";
import { originProblem } from "../../lib/findings/url";
import { ResolvedStack } from "../resolve/stack";
import { Checked } from "./checked";
import { appFindings, located, relocate } from "./places";

/** A base URL that is wrong is kept as it is: it is not checked again in what is derived from it. */
const soundBaseUrl = ({ baseUrl }: { readonly baseUrl: string }) => (originProblem(baseUrl) === undefined ? baseUrl : "${baseUrl}");

/** What the data platform's side settles where it has the keys, and fetches none. */
const REACHABLE = "PINGFEDERATE-JWKS-REACHABLE";

export function checkPingFederate({ source, manager, apps }: ResolvedPingFederate): Checked {
  return {
    server: described({ ...manager, baseUrl: soundBaseUrl(manager) }),
    directory: { label: `the PingFederate server ${source.idp.adminUrl}`, objects: createdManager(manager) },
    findings: [
      ...relocate(findings(providerRules, source.idp), (key) => `identityProvider.${key}`),
      ...located(
        MANAGER,
        source,
        namedFindings(serverRules, manager).filter(({ rule }) => rule !== REACHABLE || fetchesKeys(source.config)),
      ),
      ...appFindings(APP, apps, appRules),
    ],
  };
}

/** Ids are another rule's matter. */
const createdManager = ({ existingManagerId, name = DEFAULT_MANAGER_NAME }: SigmaPingFederateTokenManagerProps) =>
  existingManagerId === undefined ? [{ kind: "access token manager", name, at: "identityProvider.managerName", isUnique: false }] : [];

/** An id on a server, and where the config has it. */
interface ServerObject {
  readonly kind: string;
  readonly id: string;
  readonly server: string;
  readonly stack: string;
  readonly place: string;
}

/** Ids that people choose can meet: two objects of one id on a server would be one, which each stack changes back. */
export const sharedServerRule: Rule<readonly ResolvedStack[]> = {
  id: "PINGFEDERATE-DUPLICATE-ID",
  severity: "error",
  why:
    "Fires when two clients, or two access token managers, have the same id on one server, whether in one stack or in two. You choose " +
    "these ids in PingFederate. Both would be the same object, and each deploy would undo the other's changes. Change the `clientId` " +
    "or `managerId` of one of them.",
  check: (stacks) =>
    duplicates(stacks.flatMap(serverObjects), ({ server, kind, id }) => [server, kind, id].join(" ")).map(({ value, first }) => ({
      at: `${value.stack}.${value.place}`,
      given: `the ${value.kind} ${show(value.id)} a second time on this server: also ${first.stack === value.stack ? "in this stack" : `in stack ${first.stack}`}`,
      allowed: "each id once on a server",
      fix: `use a different ${value.place.split(".").at(-1)}`,
    })),
};

/** What a stack makes on its server: clients, and a token manager unless an existing one is used. */
function serverObjects({ name, identityProvider: idp }: ResolvedStack): ServerObject[] {
  if (idp.type !== "pingfederate") return [];
  const { source, manager, apps } = idp;
  const common = { stack: name, server: source.idp.adminUrl };
  return [
    ...apps.map(({ props }, index) => ({ ...common, kind: "client id", id: props.clientId!, place: `clients[${index}].clientId` })),
    ...(manager.existingManagerId === undefined
      ? [{ ...common, kind: "token manager's id", id: manager.managerId ?? DEFAULT_MANAGER_ID, place: "identityProvider.managerId" }]
      : []),
  ];
}
