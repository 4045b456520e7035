"""The stacks of app.ts, written in Python with the installed wheel."""

from cdktf import App, TerraformOutput, TerraformStack
from cdktf_sigma_oauth import (
    AzureadProvider,
    OAuthPurpose,
    OktaProvider,
    SigmaAuthServer,
    SigmaConnectionSettings,
    SigmaDeployment,
    SigmaEntraApi,
    SigmaEntraApp,
    SigmaOktaApp,
    SnowflakeAccount,
    SnowflakeExternalOAuth,
    SnowflakeProvider,
    TimeProvider,
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

app.synth()
