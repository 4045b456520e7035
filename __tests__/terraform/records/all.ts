import { auth0, auth0Tenant } from "../sandbox/auth0";
import { ProviderBehaviour, Tenant } from "../sandbox/behaviour";
import { databricks } from "../sandbox/databricks";
import { databricksAccount } from "../sandbox/databricks-access";
import { entra, entraTenant } from "../sandbox/entra";
import { okta, oktaOrg } from "../sandbox/okta";
import { pingfederate, pingFederateServer } from "../sandbox/pingfederate";
import { pingone, pingOneEnvironment } from "../sandbox/pingone";
import { random } from "../sandbox/random";
import { snowflake } from "../sandbox/snowflake";
import { snowflakeAccount } from "../sandbox/snowflake-access";
import { NOW, time } from "../sandbox/time";
import { auth0Records } from "./auth0";
import { databricksRecords } from "./databricks";
import { entraRecords } from "./entra";
import { oktaRecords } from "./okta";
import { pingfederateRecords } from "./pingfederate";
import { pingoneRecords } from "./pingone";
import { randomRecords } from "./random";
import { ProviderRecords } from "./record";
import { snowflakeRecords } from "./snowflake";
import { timeRecords } from "./time";

/** A provider of the sandbox, and what is known of it beyond its schema. */
export interface Recorded {
  /** The schema of the pinned version. */
  readonly schema: string;
  /** The versions in which each type was read: the pinned one, and the newest where it is another. */
  readonly versions: readonly string[];
  readonly behaviour: ProviderBehaviour;
  /** A tenant at the vendor, as it is before anything is made. */
  readonly tenant: () => Tenant;
  readonly records: ProviderRecords;
}

export const RECORDED: readonly Recorded[] = [
  {
    schema: "okta-4.20.0",
    versions: ["4.20.0", "6.12.0"],
    behaviour: okta,
    tenant: () => oktaOrg(["Data Analysts (external)", "Data Analysts"], ["service-sigma@example.com"]),
    records: oktaRecords,
  },
  {
    schema: "azuread-3.7.0",
    versions: ["3.7.0", "3.9.0"],
    behaviour: entra,
    tenant: () => entraTenant(["Data Analysts", "Twins", "Twins"], ["service-sigma@example.com"]),
    records: entraRecords,
  },
  {
    schema: "auth0-1.53.0",
    versions: ["1.53.0"],
    behaviour: auth0,
    tenant: () => auth0Tenant(["Employees"], ["Data Analysts"]),
    records: auth0Records,
  },
  {
    schema: "pingone-1.20.0",
    versions: ["1.20.0"],
    behaviour: pingone,
    tenant: () => pingOneEnvironment(["Data Analysts"]),
    records: pingoneRecords,
  },
  {
    schema: "pingfederate-1.9.0",
    versions: ["1.9.0"],
    behaviour: pingfederate,
    tenant: () =>
      pingFederateServer({
        scopes: ["email", "profile", "offline_access"],
        exclusiveScopes: ["session:role-any"],
        policyAttributes: ["email", "name"],
        managerFields: {},
      }),
    records: pingfederateRecords,
  },
  {
    schema: "databricks-1.99.0",
    versions: ["1.99.0", "1.128.0"],
    behaviour: databricks,
    tenant: () => databricksAccount(),
    records: databricksRecords,
  },
  {
    schema: "snowflake-2.11.0",
    versions: ["2.11.0", "2.20.0"],
    behaviour: snowflake,
    tenant: snowflakeAccount,
    records: snowflakeRecords,
  },
  { schema: "time-0.13.1", versions: ["0.13.1"], behaviour: time({ now: NOW }), tenant: () => new Tenant(), records: timeRecords },
  { schema: "random-3.7.2", versions: ["3.7.2"], behaviour: random, tenant: () => new Tenant(), records: randomRecords },
];
