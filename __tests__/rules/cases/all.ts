import { CaseTable } from "../support/cases";
import { configAdoptionCases, oktaAdoptionCases, snowflakeAdoptionCases } from "./adoption";
import { clientCases } from "./clients";
import { fileCases, yamlCases } from "./config-files";
import { configStackCases } from "./config-stacks";
import { accountCases, constructCases, outputPrefixCases } from "./constructs";
import { issuerAssumedCases } from "./issuer-assumed";
import { lifetimeCases } from "./lifetimes";
import { oktaAppCases } from "./okta-apps";
import { oktaServerCases } from "./okta-servers";
import { snowflakeRoleCases } from "./snowflake-roles";
import { snowflakeTrustCases } from "./snowflake-trust";
import { userMappingCases } from "./user-mappings";

/** Every table of cases. A rule that is in none of them makes the completeness test fail. */
export const CASE_TABLES: readonly CaseTable[] = [
  lifetimeCases,
  clientCases,
  userMappingCases,
  oktaServerCases,
  oktaAppCases,
  accountCases,
  snowflakeTrustCases,
  snowflakeRoleCases,
  constructCases,
  outputPrefixCases,
  issuerAssumedCases,
  fileCases,
  yamlCases,
  configStackCases,
  oktaAdoptionCases,
  snowflakeAdoptionCases,
  configAdoptionCases,
];
