import { DATABRICKS_USER_CLAIM } from "../../lib/databricks-federation/user-claim";
import { SnowflakeAccount } from "../../lib/snowflake/snowflake-account";
import { PLATFORM_KEYS, PlatformKey } from "../schema/platform-key";
import { StackConfig, TerraformProviderName } from "../schema/stack";

/** One account of a platform, as the config has it. */
type AccountOf<K extends PlatformKey> = Extract<NonNullable<StackConfig[K]>, readonly unknown[]>[number];

/** What is asked of a data platform elsewhere in a stack. Each platform has one row. */
interface Platform<Account> {
  readonly terraformProvider: TerraformProviderName;
  /** Whether scopes in a token say with which roles a session works. Otherwise it has the user's own rights. */
  readonly hasRoleScopes: boolean;
  /** The claim that carries the user's name where this is the only platform; undefined: the one that identity providers use otherwise. */
  readonly userClaim?: string;
  /** Whether Sigma's connections to it cannot use the organization's OAuth. */
  readonly needsOwnOAuth: boolean;
  /** The audience that an account expects if nothing else is agreed. */
  readonly audience: (account: Account) => string;
  /** Whether an account is given the identity provider's keys, and does not read them at their URL. */
  readonly hasKeys: (account: Account) => boolean;
}

const PLATFORMS: { readonly [K in PlatformKey]: Platform<AccountOf<K>> } = {
  snowflake: {
    terraformProvider: "snowflake",
    hasRoleScopes: true,
    needsOwnOAuth: false,
    audience: ({ organization, account, host }) => SnowflakeAccount.of(organization, account, host).url,
    hasKeys: ({ rsaPublicKeys }) => rsaPublicKeys.length > 0,
  },
  databricks: {
    terraformProvider: "databricks",
    hasRoleScopes: false,
    userClaim: DATABRICKS_USER_CLAIM,
    needsOwnOAuth: true,
    // What Databricks itself expects where a policy names no audience.
    audience: ({ accountId }) => accountId,
    hasKeys: ({ jwksJson }) => jwksJson !== undefined,
  },
};

/** A stack's accounts of a platform, as a list. */
export function accountsOf<K extends PlatformKey>(config: StackConfig, platform: K): AccountOf<K>[] {
  return [config[platform] ?? []].flat();
}

/** Where an account is in its stack. */
export function accountPath(config: StackConfig, platform: PlatformKey, index: number): string {
  return Array.isArray(config[platform]) ? `${platform}[${index}]` : platform;
}

const platformsOf = (config: StackConfig) => PLATFORM_KEYS.filter((key) => config[key] !== undefined).map((key) => PLATFORMS[key]);

/** What something is for each account of a stack. */
function ofAccounts<T>(config: StackConfig, of: <K extends PlatformKey>(row: Platform<AccountOf<K>>, account: AccountOf<K>) => T): T[] {
  const ofPlatform = <K extends PlatformKey>(key: K) => accountsOf(config, key).map((account) => of<K>(PLATFORMS[key], account));
  return PLATFORM_KEYS.flatMap((key) => ofPlatform(key));
}

/** The audience of the first account; undefined where a stack has none. */
export const platformAudience = (config: StackConfig): string | undefined => ofAccounts(config, (row, account) => row.audience(account))[0];

/** Whether none of a stack's platforms has scopes for roles. A stack without a platform may be for one that is managed elsewhere. */
export function lacksRoleScopes(config: StackConfig): boolean {
  const platforms = platformsOf(config);
  return platforms.length > 0 && platforms.every(({ hasRoleScopes }) => !hasRoleScopes);
}

/** The claim of a stack's only platform, if a claim is usual for it. */
export function platformClaim(config: StackConfig): string | undefined {
  const platforms = platformsOf(config);
  return platforms.length === 1 ? platforms[0].userClaim : undefined;
}

/** Whether a connection to one of the stack's platforms cannot use the organization's OAuth. */
export const needsOwnOAuth = (config: StackConfig): boolean => platformsOf(config).some((platform) => platform.needsOwnOAuth);

/** Whether an account reads the identity provider's keys at their URL, instead of having them; also where nobody knows who reads them. */
export function fetchesKeys(config: StackConfig): boolean {
  const haveKeys = ofAccounts(config, (row, account) => row.hasKeys(account));
  return haveKeys.length === 0 || haveKeys.includes(false);
}

/** The Terraform providers of all platforms. */
export const PLATFORM_PROVIDERS: readonly TerraformProviderName[] = Object.values(PLATFORMS).map(
  ({ terraformProvider }) => terraformProvider,
);
