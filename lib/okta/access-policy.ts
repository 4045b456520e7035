import { AuthServerPolicy } from "@cdktf/provider-okta/lib/auth-server-policy";
import { AuthServerPolicyRule } from "@cdktf/provider-okta/lib/auth-server-policy-rule";
import { ITerraformDependable, Lazy, TerraformProvider, TerraformResource } from "cdktf";
import { Construct } from "constructs";
import { timesUnits } from "../private/units";
import { DEFAULT_ACCESS_MINUTES, RECOMMENDED_REFRESH_DAYS, TokenLifetimes } from "../sigma/token-lifetimes";

const MINUTES_PER_DAY = 24 * 60;

interface AccessPolicyProps {
  readonly authServerId: string;
  readonly clientIds: () => string[];
  readonly scopes: string[];
  readonly lifetimes: TokenLifetimes;
  readonly priority?: number;
  readonly groupIds?: string[];
  readonly dependsOn: ITerraformDependable[];
  readonly provider?: TerraformProvider;
}

/** Step 4 of Sigma's guide: who gets which scopes, and for how long. Its two resources are children of the server. */
export function addAccessPolicy(scope: Construct, props: AccessPolicyProps): { policy: TerraformResource; rule: TerraformResource } {
  const common = { authServerId: props.authServerId, provider: props.provider, priority: props.priority ?? 1 };
  const policy = new AuthServerPolicy(scope, "Policy", {
    ...common,
    name: "Sigma",
    description: "Access of Sigma's OAuth clients",
    clientWhitelist: Lazy.listValue({ produce: props.clientIds }),
    dependsOn: props.dependsOn,
  });
  const rule = new AuthServerPolicyRule(scope, "Rule", {
    ...common,
    priority: 1,
    policyId: policy.id,
    name: "Sigma",
    // The refresh token is no grant of its own in this list: it comes with the scope offline_access.
    grantTypeWhitelist: ["authorization_code"],
    scopeWhitelist: props.scopes,
    groupWhitelist: props.groupIds ?? ["EVERYONE"],
    ...minutes(props.lifetimes),
  });
  return { policy, rule };
}

/**
 * The rule's lifetimes. The idle window is always written: left out it is 7 days, and users who pause for a week are logged out although their
 * refresh token lives for 90. The refresh lifetime, too: left out it is unlimited.
 */
function minutes(lifetimes: TokenLifetimes) {
  const refresh = lifetimes.refreshTokenDays ?? RECOMMENDED_REFRESH_DAYS;
  return {
    accessTokenLifetimeMinutes: lifetimes.accessTokenMinutes ?? DEFAULT_ACCESS_MINUTES,
    refreshTokenLifetimeMinutes: timesUnits(refresh, MINUTES_PER_DAY),
    refreshTokenWindowMinutes: timesUnits(lifetimes.refreshTokenIdleDays ?? refresh, MINUTES_PER_DAY),
  };
}
