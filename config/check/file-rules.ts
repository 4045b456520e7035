import { duplicates } from "../../lib/findings/duplicates";
import { Rule, show } from "../../lib/findings/rule";
import { IntegrationManagement } from "../../lib/snowflake/integration-management";
import { SNOW_CREATE } from "../../lib/snowflake/sources";
import { writtenSchemas } from "../../lib/snowflake/write-back-rules";
import { accountPath } from "../resolve/platforms";
import { ResolvedStack } from "../resolve/stack";
import { stateAddress, terraformStacks } from "../resolve/state-address";
import { sharedConnectionRule } from "./connections";
import { issuerOf } from "./library";
import { sharedServerRule } from "./pingfederate";
import { sharedAdoptionRule } from "./shared-adoptions";
import { sharedGroupRules } from "./shared-groups";
import { sharedPolicyRules } from "./shared-policies";

/** Rules about stacks together. The place of a violation begins with the stack's name. */
export const fileRules: readonly Rule<readonly ResolvedStack[]>[] = [
  {
    id: "CONFIG-DUPLICATE-STATE",
    severity: "error",
    why:
      "Fires when two stacks use the same state: they would destroy each other's resources. A split stack `a` becomes `a-idp` and " +
      "`a-data`, so another stack cannot have one of these names. Rename one of them.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) => stateAddresses(stack).map((address) => ({ stack, address }))),
        // Some file systems take upper and lower case as the same.
        ({ address }) => address.toLowerCase(),
      ).map(({ value, first }) => ({
        at: value.stack.name,
        given: `the state ${value.address}, which stack ${first.stack.name} also uses`,
        allowed: "a separate state for each stack",
        fix: "rename one of the stacks",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-STACK",
    severity: "error",
    why:
      "Fires when two stacks become the same Terraform stack. A split stack `a` becomes `a-idp` and `a-data`, so another stack cannot " +
      "have one of these names, wherever its state is: the second would overwrite the first. Rename one of them.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) => terraformNames(stack).map((name) => ({ stack, name }))),
        ({ name }) => name,
      ).map(({ value, first }) => ({
        at: value.stack.name,
        given: `the Terraform stack ${value.name}, which stack ${first.stack.name} also becomes`,
        allowed: "each Terraform stack once: a split stack becomes <name>-idp and <name>-data",
        fix: "rename one of the stacks",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-INTEGRATION",
    severity: "error",
    why:
      "Fires when two stacks create the same integration in one account. Each would overwrite the other's changes. Change the " +
      "`integrationName` of one of them, or remove it.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) =>
          stack.platforms.snowflake.map(({ id, config }, index) => ({ stack, index, key: `${id} ${config.integrationName}` })),
        ),
        ({ key }) => key.toLowerCase(),
      ).map(({ value, first }) => ({
        at: `${value.stack.name}.${accountPath(value.stack.config, "snowflake", value.index)}`,
        given: `the integration ${value.stack.platforms.snowflake[value.index].config.integrationName}, which stack ${first.stack.name} also creates in the same account`,
        allowed: "each integration of an account once",
        fix: "change the integrationName of one of them, or remove it",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-ROLE",
    severity: "error",
    why:
      "Fires when two stacks create the same role in one account. Each would overwrite the other's grants. Change the `role` of one of " +
      "them, or remove its `access`.",
    check: (stacks) =>
      duplicates(
        stacks.flatMap((stack) =>
          stack.platforms.snowflake.flatMap(({ id, access }, index) =>
            access ? [{ stack, index, role: access.roleName!, key: `${id} ${access.roleName}` }] : [],
          ),
        ),
        ({ key }) => key,
      ).map(({ value, first }) => ({
        at: `${value.stack.name}.${accountPath(value.stack.config, "snowflake", value.index)}.access`,
        given: `the role ${value.role}, which stack ${first.stack.name} also creates in the same account`,
        allowed: "each role of an account once",
        fix: "change the role of one of them, or remove its access",
      })),
  },
  {
    id: "CONFIG-DUPLICATE-SCHEMA",
    severity: "error",
    why:
      "Fires when two stacks create the same schema for write-back in one account, as a destination or for the edit log. The second deploy would " +
      "fail, and destroying one of the stacks would take away the schema of the other. Change the `schema` of one of them, or set `create: false` " +
      "there.",
    check: (stacks) =>
      duplicates(stacks.flatMap(schemas), ({ key }) => key)
        // Twice in one stack is another rule's matter.
        .filter(({ value, first }) => value.stack !== first.stack)
        .map(({ value, first }) => ({
          at: `${value.stack.name}.${accountPath(value.stack.config, "snowflake", value.index)}.access.${value.at}.schema`,
          given: `the schema ${show(value.name)}, which stack ${first.stack.name} also creates in the same account`,
          allowed: "each schema of an account created once",
          fix: "change the schema of one of them, or set create: false there",
        })),
  },
  {
    id: "CONFIG-DUPLICATE-ACCOUNT",
    severity: "error",
    why:
      "Fires when a stack lists a Snowflake account twice. Snowflake rejects a second integration for the same issuer. Remove it; to " +
      "trust another audience, use `additionalAudiences`.",
    check: (stacks) =>
      stacks.flatMap((stack) =>
        duplicates(stack.platforms.snowflake, ({ id }) => id).map(({ value, index }) => ({
          at: `${stack.name}.${accountPath(stack.config, "snowflake", index)}`,
          given: `the account ${value.config.account} a second time`,
          allowed: "each account once in a stack: Snowflake trusts an issuer once",
          fix: "remove it, or use additionalAudiences",
        })),
      ),
  },
  {
    id: "CONFIG-DUPLICATE-ISSUER",
    severity: "error",
    why:
      "Fires when two stacks create an integration for the same issuer in one account: two stacks for one Entra ID tenant, for example, which " +
      "has one issuer. Snowflake allows one integration per issuer, and rejects the second one (003524). Put the clients into one stack, or " +
      "share the integration with `management: alter`.",
    see: [SNOW_CREATE],
    check: (stacks) =>
      duplicates(stacks.flatMap(trusts), ({ id, issuer }) => `${id} ${issuer}`)
        // Twice in one stack is another rule's matter.
        .filter(({ value, first }) => value.stack !== first.stack)
        .map(({ value, first }) => ({
          at: `${value.stack.name}.${accountPath(value.stack.config, "snowflake", value.index)}`,
          given: `a second integration for the issuer ${show(value.issuer)}, which stack ${first.stack.name} also trusts in the same account`,
          allowed: "one integration per issuer in an account",
          fix: "put the clients of both stacks into one, or share the integration with management: alter",
        })),
  },
  sharedServerRule,
  sharedAdoptionRule,
  sharedConnectionRule,
  ...sharedPolicyRules,
  ...sharedGroupRules,
];

/** The schemas that a stack creates for write-back, each with its place in the account's access. */
function schemas(stack: ResolvedStack): { stack: ResolvedStack; index: number; at: string; name: string; key: string }[] {
  return stack.platforms.snowflake.flatMap(({ id, access }, index) =>
    writtenSchemas(access?.writeBack)
      .filter(({ create = true }) => create)
      .map(({ at, database, schema }) => {
        const name = `${database}.${schema}`;
        return { stack, index, at, name, key: `${id} ${name}` };
      }),
  );
}

/** The integrations that a stack creates, with their issuers as far as these are known before a deploy. */
function trusts(stack: ResolvedStack): { stack: ResolvedStack; index: number; id: string; issuer: string }[] {
  const issuer = issuerOf(stack.identityProvider);
  if (issuer === undefined) return [];
  return stack.platforms.snowflake.flatMap(({ id, props }, index) =>
    props.management === IntegrationManagement.ALTER ? [] : [{ stack, index, id, issuer }],
  );
}

/** The names of the Terraform stacks that a stack becomes: two where it is split. */
function terraformNames({ name, config }: ResolvedStack): string[] {
  return [...new Set(Object.values(terraformStacks(name, config.split)))];
}

/** The addresses of their states. */
function stateAddresses(stack: ResolvedStack): string[] {
  return terraformNames(stack).map((name) => stateAddress(stack.backend, name));
}
