/** A config with that many stacks for Okta and Snowflake, each with an org and an account of its own. The first ones are acme and ANALYTICS. */
export function manyStacks(count: number): string {
  return ["stacks:", ...Array.from({ length: count }, (_, index) => oneStack(index)), ""].join("\n");
}

const numbered = (name: string, separator: string, index: number) => (index === 0 ? name : `${name}${separator}${index}`);

const oneStack = (index: number) => `  stack-${index}:
    deployment: AWS-US (West)
    identityProvider: { type: okta, orgName: ${numbered("acme", "-", index)} }
    clients:
      - id: sigma
        name: Sigma
        groups: [Data Analysts]
        users: [service-sigma@example.com]
    snowflake: { organization: ACME, account: ${numbered("ANALYTICS", "_", index)} }`;
