/** A config with that many stacks like that of examples/okta-snowflake.yaml, each with an org and an account of its own. */
export function manyStacks(count: number): string {
  return ["stacks:", ...Array.from({ length: count }, (_, index) => oneStack(index)), ""].join("\n");
}

const oneStack = (index: number) => `  stack-${index}:
    deployment: AWS-US (West)
    identityProvider: { type: okta, orgName: acme-${index} }
    clients:
      - id: sigma
        name: Sigma
        groups: [Data Analysts]
        users: [service-sigma@example.com]
    snowflake: { organization: ACME, account: ANALYTICS_${index} }`;
