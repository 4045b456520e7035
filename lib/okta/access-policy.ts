import { AuthServerPolicy } from "../bindings/okta/auth-server-policy";
import { AuthServerPolicyRule } from "../bindings/okta/auth-server-policy-rule";
import { ITerraformDependable, Lazy, TerraformProvider, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { IOAuthClient } from "../oauth-client";
import { next, timesUnits } from "../private/units";
import { scopesFor } from "../sigma/scopes";
import { MINUTES_PER_DAY } from "../sigma/time-units";
import { DEFAULT_ACCESS_MINUTES, RECOMMENDED_REFRESH_DAYS, TokenLifetimes } from "../sigma/token-lifetimes";

/** What determines the policies of a server. */
export interface AccessPolicyProps {
  readonly authServerId: string;
  /** The scopes of a client that may have all. */
  readonly scopes: string[];
  readonly lifetimes: TokenLifetimes;
  readonly priority?: number;
  readonly groupIds?: string[];
  readonly dependsOn: ITerraformDependable[];
  readonly provider?: TerraformProvider;
}

/** One policy with its one rule. */
interface Policy {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly clients: () => readonly IOAuthClient[];
  readonly priority: number;
  readonly dependsOn: ITerraformDependable[];
}

/**
 * Step 4 of Sigma's guide: who gets which scopes, and for how long. The resources are children of the server.
 *
 * Okta applies the first rule that fits a request with all its scopes, and rejects the whole request if none does. Policies tell clients apart,
 * rules do not: clients with and without the scope of Snowflake roles need a policy each. Where all clients are of one kind, there is one.
 *
 * https://developer.okta.com/docs/concepts/policies/
 */
export class AccessPolicies {
  /** The policy and the rule that are always there. */
  public readonly policy: TerraformResource;
  public readonly rule: TerraformResource;
  private readonly clients: IOAuthClient[] = [];
  private isSplit = false;

  constructor(
    private readonly scope: Construct,
    private readonly props: AccessPolicyProps,
  ) {
    const { policy, rule } = this.create({
      id: "",
      name: "Sigma",
      description: "Access of Sigma's OAuth clients",
      clients: () => this.clients.filter(({ roleScope }) => roleScope || !this.isSplit),
      priority: props.priority ?? FIRST,
      dependsOn: props.dependsOn,
    });
    this.policy = policy;
    this.rule = rule;
  }

  public add(client: IOAuthClient): void {
    this.clients.push(client);
    if (this.isSplit || this.clients.every(({ roleScope }) => roleScope === client.roleScope)) return;
    this.isSplit = true;
    this.create({
      id: "Login",
      name: "Sigma login",
      description: "Access of Sigma's OAuth clients for organization login, without roles in Snowflake",
      clients: () => this.clients.filter(({ roleScope }) => !roleScope),
      priority: next(this.props.priority ?? FIRST),
      dependsOn: [this.rule],
    });
  }

  private create({ id, name, description, clients, priority, dependsOn }: Policy): { policy: TerraformResource; rule: TerraformResource } {
    const { authServerId, provider, scopes, groupIds, lifetimes } = this.props;
    const common = { authServerId, provider };
    const policy = new AuthServerPolicy(this.scope, `${id}Policy`, {
      ...common,
      priority,
      name,
      description,
      clientWhitelist: Lazy.listValue({ produce: () => clients().map(({ clientId }) => clientId) }),
      dependsOn,
    });
    const rule = new AuthServerPolicyRule(this.scope, `${id}Rule`, {
      ...common,
      priority: 1,
      policyId: policy.id,
      name,
      // The refresh token is no grant of its own in this list: it comes with the scope offline_access.
      grantTypeWhitelist: ["authorization_code"],
      scopeWhitelist: Lazy.listValue({ produce: () => scopesFor({ roleScope: clients().some(({ roleScope }) => roleScope) }, scopes) }),
      groupWhitelist: groupIds ?? ["EVERYONE"],
      ...minutes(lifetimes),
    });
    return { policy, rule };
  }
}

const FIRST = 1;

/**
 * The rule's lifetimes. The idle window is always written: left out it is 7 days, and users who pause for a week are logged out although their
 * refresh token lives for 90. The refresh lifetime is also always written: if omitted, it is unlimited.
 */
function minutes(lifetimes: TokenLifetimes) {
  const refresh = lifetimes.refreshTokenDays ?? RECOMMENDED_REFRESH_DAYS;
  return {
    accessTokenLifetimeMinutes: lifetimes.accessTokenMinutes ?? DEFAULT_ACCESS_MINUTES,
    refreshTokenLifetimeMinutes: timesUnits(refresh, MINUTES_PER_DAY),
    refreshTokenWindowMinutes: timesUnits(lifetimes.refreshTokenIdleDays ?? refresh, MINUTES_PER_DAY),
  };
}
