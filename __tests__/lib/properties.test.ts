import { AUTH0_API, AUTH0_APP } from "./properties/auth0";
import { DATABRICKS_ACCESS, DATABRICKS_APP, DATABRICKS_FEDERATION } from "./properties/databricks";
import { ENTRA_API, ENTRA_APP, ENTRA_SIGN_IN } from "./properties/entra";
import { OKTA_APP, OKTA_SERVER } from "./properties/okta";
import { PINGFEDERATE_CLIENT, PINGFEDERATE_MANAGER } from "./properties/pingfederate";
import { PINGONE_APP, PINGONE_RESOURCE } from "./properties/pingone";
import { SNOWFLAKE_ACCESS, SNOWFLAKE_ALERTS, SNOWFLAKE_INTEGRATION } from "./properties/snowflake";

const ALL = [
  ...[OKTA_SERVER, OKTA_APP, ENTRA_API, ENTRA_APP, ENTRA_SIGN_IN, AUTH0_API, AUTH0_APP, PINGONE_RESOURCE, PINGONE_APP],
  ...[
    PINGFEDERATE_MANAGER,
    PINGFEDERATE_CLIENT,
    DATABRICKS_APP,
    DATABRICKS_FEDERATION,
    DATABRICKS_ACCESS,
    SNOWFLAKE_INTEGRATION,
    SNOWFLAKE_ACCESS,
    SNOWFLAKE_ALERTS,
  ],
];

describe.each(ALL)("$name's property", ({ properties }) => {
  test.each(properties)("$property changes what it is about, and nothing else", ({ changes, changed }) => {
    expect(changed()).toEqual(changes);
  });
});
