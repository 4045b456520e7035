import { StackConfig } from "../schema/stack";

/** Whether Databricks is the only data platform of a stack: it has no scopes for roles, and finds its users by their email addresses. */
export function isForDatabricksOnly({ snowflake, databricks }: StackConfig): boolean {
  return snowflake === undefined && databricks !== undefined;
}

/** Whether a platform reads the identity provider's keys at their URL, instead of having them; also where nobody knows who reads them. */
export function fetchesKeys({ snowflake = [], databricks = [] }: StackConfig): boolean {
  const haveKeys = [
    ...[snowflake].flat().map(({ rsaPublicKeys }) => rsaPublicKeys.length > 0),
    ...[databricks].flat().map(({ jwksJson }) => jwksJson !== undefined),
  ];
  return haveKeys.length === 0 || haveKeys.includes(false);
}
