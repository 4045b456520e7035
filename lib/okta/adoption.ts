import { TerraformProvider, TerraformResource } from "cdktf";
import { ImportBlock } from "../private/import-block";

/** Ids of an authorization server and its parts that were made by hand. */
export interface AdoptedAuthServer {
  /**
   * The server's id, `aus…`. Not together with the id of a server that stays unmanaged.
   *
   * @default - the server is created, or stays unmanaged
   */
  readonly serverId?: string;

  /**
   * The id of its scope `session:role-any`, `scp…`.
   *
   * @default - the scope is created
   */
  readonly scopeId?: string;

  /**
   * The id of its user claim, `ocl…`.
   *
   * @default - the claim is created
   */
  readonly claimId?: string;

  /**
   * The id of its access policy, `00p…`. Only the clients that are granted access stay in it: the plan shows which leave.
   *
   * @default - the policy is created
   */
  readonly policyId?: string;

  /**
   * The id of the policy's rule, `0pr…`. Needs `policyId`.
   *
   * @default - the rule is created
   */
  readonly ruleId?: string;
}

interface Adopting {
  readonly adopt?: AdoptedAuthServer;
  readonly serverId?: string;
  readonly provider?: TerraformProvider;
}

/** Imports a part of a server under the provider's import id: `<server id>/<id>`, for a rule `<server id>/<policy id>/<id>`. */
export function adoptChild(resource: TerraformResource, { adopt, serverId, provider }: Adopting, ...ids: (string | undefined)[]): void {
  if (ids.some((id) => id === undefined)) return;
  new ImportBlock(resource, [adopt?.serverId ?? serverId, ...ids].join("/"), provider);
}
