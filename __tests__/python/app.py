"""The stacks of app.ts, written in Python with the installed wheel."""

from cdktf import App, TerraformOutput, TerraformStack
from cdktf_sigma_oauth import (
    AzureadProvider,
    DatabricksAccount,
    DatabricksCloud,
    DatabricksConnection,
    DatabricksProvider,
    DatabricksTokenFederation,
    OAuthPurpose,
    OktaProvider,
    SigmaAuthServer,
    SigmaConnectionSettings,
    SigmaDeployment,
    SigmaEntraApi,
    SigmaEntraApp,
    SigmaOktaApp,
    SigmaUnreturnedField,
    SnowflakeAccount,
    SnowflakeExternalOAuth,
    SnowflakeProvider,
    TimeProvider,
    UserAttribute,
    UserMapping,
)

TENANT = "00000000-0000-0000-0000-000000000000"

app = App()

okta = TerraformStack(app, "okta")
OktaProvider(okta, "Okta", org_name="acme", base_url="okta.com")
SnowflakeProvider(okta, "Snowflake", organization_name="ACME", account_name="ANALYTICS")
client = SigmaOktaApp(
    okta,
    "SigmaApp",
    deployment=SigmaDeployment.AWS_US_WEST,
    group_names=["Data Analysts"],
)
server = SigmaAuthServer(
    okta,
    "AuthServer",
    audience=SnowflakeAccount.of("ACME", "ANALYTICS").url,
    user_mapping=UserMapping.login_name(),
    refresh_token_days=90,
)
server.grant_access(client)
trust = SnowflakeExternalOAuth(okta, "Trust", authorization_server=server)
SigmaConnectionSettings(okta, "Settings", client=client, authorization_server=server)
TerraformOutput(okta, "sql", value=trust.create_statement)

entra = TerraformStack(app, "entra")
AzureadProvider(entra, "Entra", tenant_id=TENANT)
TimeProvider(entra, "Time")
SnowflakeProvider(entra, "Snowflake", organization_name="ACME", account_name="ANALYTICS")
api = SigmaEntraApi(entra, "Api", tenant_id=TENANT)
entra_client = SigmaEntraApp(
    entra,
    "SigmaApp",
    tenant_id=TENANT,
    deployment=SigmaDeployment.AZURE_EU,
    purposes=[OAuthPurpose.DATA_CONNECTION],
    group_names=["Data Analysts"],
)
api.grant_access(entra_client)
SnowflakeExternalOAuth(entra, "Trust", authorization_server=api)
SigmaConnectionSettings(entra, "Settings", client=entra_client, authorization_server=api)

lakehouse = TerraformStack(app, "lakehouse")
OktaProvider(lakehouse, "Okta", org_name="acme", base_url="okta.com")
account = DatabricksAccount.of(cloud=DatabricksCloud.AWS, account_id=TENANT)
DatabricksProvider(
    lakehouse,
    "Databricks",
    host=f"https://{account.accounts_host}",
    account_id=account.account_id,
)
lakehouse_client = SigmaOktaApp(
    lakehouse,
    "SigmaApp",
    deployment=SigmaDeployment.AWS_US_WEST,
    purposes=[OAuthPurpose.DATA_CONNECTION],
    group_names=["Data Analysts"],
)
lakehouse_server = SigmaAuthServer(
    lakehouse,
    "AuthServer",
    audience=account.account_id,
    role_scopes=[],
    user_mapping=UserMapping.custom(attribute=UserAttribute.LOGIN_NAME, claim="databricks_username"),
)
lakehouse_server.grant_access(lakehouse_client)
federation = DatabricksTokenFederation(
    lakehouse,
    "Federation",
    account=account,
    authorization_server=lakehouse_server,
    description="Sigma",
    additional_audiences=["https://acme.com"],
)
connection = DatabricksConnection.of(
    account=account,
    host="dbc-00000000-0000.cloud.databricks.com",
    not_set=[SigmaUnreturnedField.WORKSPACE_URL],
)
SigmaConnectionSettings(
    lakehouse,
    "Settings",
    client=lakehouse_client,
    authorization_server=lakehouse_server,
    connections=[connection],
)
TerraformOutput(lakehouse, "command", value=federation.create_command)

app.synth()
