import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { Outputs, parseOutputs } from "../../cli/support/outputs";
import { setupsFromOutputs } from "../../cli/verify/setup/from-outputs";
import { Setup, Trust } from "../../cli/verify/model/setup";
import { asHcl } from "../support/project";
import { detours, exported, movedBlocks, planned, withOwnState } from "./exported";
import { Values } from "./sandbox/value";
import { APPLICABLE, describeTerraform, Workplace } from "./support";

/** Two environments, each with its own of everything. */
const ENVIRONMENTS = "dev-and-prod.yaml";
const TRUSTING = APPLICABLE.filter(
  (file) => !/^(dev-and-prod|okta-login-only|okta-existing-server|existing-shared-integration|databricks|\w+-databricks)/.test(file),
);
/** Those in which Databricks trusts the identity provider. */
const FEDERATED = APPLICABLE.filter((file) => /-databricks(-access)?\.yaml$/.test(file));
/** What must be gone when a stack is destroyed. */
const CLIENTS_AND_SERVERS = [
  "okta_app_oauth",
  "okta_auth_server",
  "azuread_application",
  "auth0_client",
  "auth0_resource_server",
  "pingone_application",
  "pingone_resource",
  "pingfederate_oauth_client",
  "pingfederate_oauth_access_token_manager",
  "databricks_custom_app_integration",
  "databricks_account_federation_policy",
];

/** What the command line makes of the outputs of a stack, or of both its halves. */
async function understood(workplace: Workplace, stacks: readonly string[]): Promise<Setup[]> {
  const texts = await Promise.all(stacks.map((stack) => workplace.succeed(stack, "output", "-json")));
  return setupsFromOutputs(Object.assign({}, ...texts.map((text) => parseOutputs(text, "outputs"))) as Outputs);
}

/** A trust in the terms of the resource that it is about. */
const asResource = (trust: Trust): Values => ({
  name: trust.integrationName,
  enabled: trust.enabled,
  external_oauth_type: trust.type,
  external_oauth_issuer: trust.issuer,
  external_oauth_jws_keys_url: trust.jwksUris,
  external_oauth_rsa_public_key: trust.rsaPublicKeys?.[0],
  external_oauth_rsa_public_key_2: trust.rsaPublicKeys?.[1],
  external_oauth_audience_list: trust.audiences,
  external_oauth_token_user_mapping_claim: trust.userMappingClaims,
  external_oauth_snowflake_user_mapping_attribute: trust.userAttribute,
  external_oauth_any_role_mode: trust.anyRoleMode,
  external_oauth_scope_mapping_attribute: trust.scopeMappingAttribute,
  external_oauth_scope_delimiter: trust.scopeDelimiter,
});

/** What the resource has of them: where nothing was set, nothing is trusted. */
const relevant = (integration: Values): Values =>
  Object.fromEntries(Object.keys(asResource({ name: "" })).map((key) => [key, integration[key] ?? undefined]));

/** Whose outputs `understood` is asked about, although no Snowflake account of theirs trusts anything new. */
const OTHERS = ["okta-login-only.yaml", "databricks-azure.yaml", "existing-shared-integration.yaml"];

// The tests of an example follow each other, as its life does: to apply it once for each of them would take most of their time.
describe.each(APPLICABLE)("%s", (example) => {
  describeTerraform("with Terraform", () => {
    let workplace: Workplace;
    let stacks: string[];
    const changed: string[] = [];

    beforeAll(async () => {
      workplace = await Workplace.open();
      stacks = Object.values(workplace.synthesize(example));
      for (const stack of stacks) {
        await workplace.apply(stack);
        changed.push(...(await workplace.changes(stack)));
      }
    });
    afterAll(() => workplace.close());

    test("is applied, and no change is planned after that", () => {
      expect(stacks.length).toBeGreaterThan(0);
      expect(changed).toEqual([]);
    });

    if (TRUSTING.includes(example)) {
      test("makes Snowflake trust exactly what the identity provider says", async () => {
        const outputs = await workplace.outputs(stacks[0]);
        const integrations = workplace.integrations();
        expect(integrations.length).toBeGreaterThan(0);
        for (const integration of integrations) {
          expect(integration.external_oauth_issuer).toBe(outputs.issuer.value);
          // Either the URL of the keys or the keys themselves.
          if (integration.external_oauth_rsa_public_key) expect(integration.external_oauth_jws_keys_url).toBeNull();
          else expect(integration.external_oauth_jws_keys_url).toEqual([outputs.jwks_uri.value].flat());
          expect(integration.external_oauth_audience_list).toEqual([outputs.audience.value]);
        }
        expect((await understood(workplace, stacks)).flatMap(({ trusts }) => trusts.map(asResource))).toEqual(
          expect.arrayContaining(integrations.map((integration) => expect.objectContaining(relevant(integration)) as unknown)),
        );
        for (const server of workplace.org.all("okta_auth_server")) {
          expect(outputs.issuer.value).toBe(server.issuer);
          expect(outputs.jwks_uri.value).toBe(`${String(server.issuer)}/v1/keys`);
          expect(server.audiences).toEqual([outputs.audience.value]);
          const [claim] = workplace.org.all("okta_auth_server_claim");
          integrations.forEach((integration) => expect(integration.external_oauth_token_user_mapping_claim).toEqual([claim.name]));
        }
      });
    }

    if (example === ENVIRONMENTS) {
      test("makes the account of each environment trust the server of that environment", async () => {
        const outputs = await Promise.all(stacks.map((stack) => workplace.outputs(stack)));
        expect(new Set(outputs.map(({ issuer }) => issuer.value)).size).toBe(2);
        const found = workplace.integrations().map((one) => [one.external_oauth_issuer, one.external_oauth_audience_list]);
        expect(found).toHaveLength(2);
        expect(found).toEqual(expect.arrayContaining(outputs.map(({ issuer, audience }) => [issuer.value, [audience.value]])));
      });
    }

    if (FEDERATED.includes(example)) {
      test("makes Databricks trust exactly what the identity provider says", async () => {
        const halves = await Promise.all(stacks.map((stack) => workplace.outputs(stack)));
        const outputs = Object.assign({}, ...halves) as (typeof halves)[number];
        const policies = workplace.lakehouse.all("databricks_account_federation_policy");
        expect(policies.length).toBeGreaterThan(0);
        for (const { policy_id, oidc_policy } of policies) {
          const { issuer, audiences, subject_claim, ...keys } = oidc_policy as Values;
          expect({ issuer, audiences }).toStrictEqual({ issuer: outputs.issuer.value, audiences: [outputs.audience.value] });
          // Databricks finds them below the issuer, where all of these have their metadata document.
          expect(Object.values(keys).filter((value) => value !== null && value !== undefined)).toStrictEqual([]);
          const trusts = Object.keys(outputs).filter((name) => name.endsWith("_token_federation"));
          expect(trusts.map((name) => outputs[name].value)).toContainEqual(
            expect.objectContaining({ policy_id, issuer, audiences, subject_claim }) as unknown,
          );
          const claims = [...workplace.org.all("okta_auth_server_claim").map(({ name }) => name), "upn"];
          expect(claims).toContain(subject_claim);
        }
      });
    }

    if (OTHERS.includes(example)) {
      test("prints outputs that the command line understands", async () => {
        const [{ metadataUri, clients, trusts }, ...others] = await understood(workplace, stacks);
        expect(others).toEqual([]);
        expect(metadataUri).toMatch(/^https:.*\/\.well-known\//);
        expect(clients.map(({ clientId, scopes }) => [typeof clientId, scopes?.includes("openid")])).toEqual(
          clients.map(() => ["string", true]),
        );
        expect(clients.length + trusts.length).toBeGreaterThan(0);
      });
    }

    test("is as HCL what it is as JSON: nothing changes when one takes the other's place", async () => {
      asHcl(() => workplace.synthesize(example));
      for (const stack of stacks) {
        rmSync(join(stack, "cdk.tf.json"));
        await workplace.init(stack);
        expect(await workplace.changes(stack)).toEqual([]);
      }
    });

    test("is exported as Terraform that takes its place: everything moves, and nothing changes", async () => {
      const folders = exported(join(workplace.folder, "config.yaml"));
      expect(Object.keys(folders).sort()).toStrictEqual(stacks.map((stack) => basename(stack)).sort());
      for (const stack of stacks) {
        const folder = withOwnState(folders[basename(stack)]);
        expect(detours(folder)).toStrictEqual([]);
        await workplace.succeed(folder, "fmt", "-check", "-diff");
        await workplace.init(folder);
        const { moved, others } = await planned(workplace, folder);
        expect(others).toStrictEqual([]);
        expect(moved).toBe(movedBlocks(folder));
        await workplace.succeed(folder, "apply", "-input=false", "-no-color", "tfplan");
        expect(await workplace.changes(folder)).toStrictEqual([]);
      }
    });

    test("is protected, and destroyed once that is asked for", async () => {
      stacks.forEach((stack) => ["cdk.tf", "checks.tf.json"].forEach((file) => rmSync(join(stack, file), { force: true })));
      workplace.synthesize(example);
      const [last] = stacks.slice(-1);
      if (example !== "existing-shared-integration.yaml") {
        expect(await workplace.fail(last, "destroy", "-auto-approve", "-input=false", "-no-color")).toContain("prevent_destroy");
      }
      workplace.synthesize(example, (stack) => (stack.preventDestroy = false));
      for (const stack of [...stacks].reverse()) await workplace.succeed(stack, "destroy", "-auto-approve", "-input=false", "-no-color");
      expect(workplace.managed(...CLIENTS_AND_SERVERS)).toEqual([]);
      expect(workplace.integrations()).toEqual([]);
    });
  });
});

describeTerraform("Terraform", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  test("lets exactly the right people and clients in", async () => {
    const [stack] = Object.values(workplace.synthesize("okta-snowflake.yaml"));
    await workplace.apply(stack);
    const [app] = workplace.org.all("okta_app_oauth");
    const named = (type: string, key: string, value: string) => workplace.org.all(type).find((object) => object[key] === value)?.id;
    expect(workplace.org.all("okta_app_group_assignment").map(({ app_id, group_id }) => [app_id, group_id])).toEqual([
      [app.id, named("group", "name", "Data Analysts")],
    ]);
    expect(workplace.org.all("okta_app_user").map(({ app_id, user_id }) => [app_id, user_id])).toEqual([
      [app.id, named("user", "login", "service-sigma@example.com")],
    ]);
    expect(workplace.org.all("okta_auth_server_policy").map(({ client_whitelist }) => client_whitelist)).toEqual([[app.client_id]]);
  });

  test("outputs what an admin needs, and marks the secret", async () => {
    const [stack] = Object.values(workplace.synthesize("okta-snowflake.yaml"));
    await workplace.apply(stack);
    const [app] = workplace.org.all("okta_app_oauth");
    const [{ issuer }] = workplace.org.all("okta_auth_server");
    const outputs = await workplace.outputs(stack);
    expect(Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]))).toMatchObject({
      sigma_client_id: app.client_id,
      sigma_client_secret: app.client_secret,
      sigma_metadata_uri: `${String(issuer)}/.well-known/oauth-authorization-server`,
      sigma_scopes: "session:role-any offline_access openid email profile",
      sigma_require_pkce: "off",
      sigma_use_jwt: "off",
      sigma_redirect_uri: "https://aws-api.sigmacomputing.com/api/v2/oauth/1/authcode",
    });
    const secret = app.client_secret as string;
    const leaking = Object.entries(outputs).filter(([, { value, sensitive }]) => !sensitive && JSON.stringify(value).includes(secret));
    expect(leaking).toEqual([]);
    expect(outputs.sigma_settings.value).toContain("Client secret: terraform output -raw sigma_client_secret");
    expect(outputs.example_analytics_create_security_integration.value).toContain(`EXTERNAL_OAUTH_ISSUER = '${String(issuer)}'`);
    expect(await workplace.succeed(stack, "output", "-no-color")).not.toContain(secret);
  });

  test("lets no secret cross from one half of a split stack to the other", async () => {
    const [idp, data] = Object.values(workplace.synthesize("okta-split.yaml"));
    await workplace.apply(idp);
    await workplace.apply(data);
    const [app] = workplace.org.all("okta_app_oauth");
    const resources = JSON.parse(await workplace.succeed(data, "show", "-json")) as {
      values: { root_module: { resources: { type: string }[] }; outputs: object };
    };
    const own = resources.values.root_module.resources.filter(({ type }) => type !== "terraform_remote_state");
    expect(JSON.stringify([own, resources.values.outputs])).not.toContain(app.client_secret as string);
  });

  test("fails at plan on a near miss as HCL, as it does as JSON", async () => {
    const [stack] = Object.values(
      asHcl(() => workplace.synthesize("okta-login-only.yaml", (config) => (config.clients = [{ id: "sigma", groups: ["Everyone"] }]))),
    );
    await workplace.init(stack);
    expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain(
      "Okta has no group with exactly this name: Everyone.",
    );
  });
});
