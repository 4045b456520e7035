import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { exportOf } from "./exported";
import { describeTerraform, Stack, Workplace } from "./support";

describeTerraform("Microsoft Entra ID", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const all = (type: string) => workplace.tenant.all(`azuread_${type}`);
  const application = (name: string) => all("application").find(({ display_name }) => display_name === name)!;
  const principal = (name: string) => all("service_principal").find(({ client_id }) => client_id === application(name).client_id)!;
  const named = (kind: string, name: string) => workplace.tenant.all(kind).find((object) => object.name === name)!.object_id;
  const synthesize = (example: string, change?: (stack: Stack) => void) => Object.values(workplace.synthesize(example, change))[0];

  test("lets exactly the people in that are assigned, and nobody else", async () => {
    await workplace.apply(synthesize("entra-snowflake.yaml"));
    const assigned = all("app_role_assignment").map(({ principal_object_id, resource_object_id }) => [
      resource_object_id,
      principal_object_id,
    ]);
    const expected = ["Sigma Login", "Sigma Data"].flatMap((name) => [
      [principal(name).object_id, named("group", "Data Analysts")],
      [principal(name).object_id, named("user", "service-sigma@example.com")],
    ]);
    expect(assigned.sort()).toEqual(expected.sort());
    expect(["Sigma Login", "Sigma Data"].map((name) => principal(name).app_role_assignment_required)).toEqual([true, true]);
  });

  test("consents to the scopes that each client asks for, and to no more", async () => {
    await workplace.apply(synthesize("entra-snowflake.yaml"));
    const openId = ["email", "offline_access", "openid", "profile"];
    const consents = all("service_principal_delegated_permission_grant").map((grant) => [
      grant.service_principal_object_id,
      grant.resource_service_principal_object_id === principal("Sigma API").object_id,
      [...(grant.claim_values as string[])].sort(),
    ]);
    expect(consents.sort()).toEqual(
      [
        [principal("Sigma Login").object_id, false, openId],
        [principal("Sigma Data").object_id, false, openId],
        [principal("Sigma Data").object_id, true, ["session:role-any"]],
      ].sort(),
    );
  });

  test("gives nobody consent where an administrator does, and says where", async () => {
    const stack = synthesize("entra-claims-and-certificate.yaml");
    await workplace.apply(stack);
    expect(all("service_principal_delegated_permission_grant")).toEqual([]);
    const { sigma_data_admin_consent_url: url } = await workplace.outputs(stack);
    const { client_id } = application("Sigma Data");
    expect(url.value).toBe(
      `https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000/adminconsent?client_id=${String(client_id)}`,
    );
  });

  test("has one audience on both sides for each version of tokens: the identifier URI, or the client id", async () => {
    for (const tokenVersion of [1, 2]) {
      const stack = synthesize("entra-snowflake.yaml", (config) => ((config.identityProvider as Stack).tokenVersion = tokenVersion));
      await workplace.apply(stack);
      const { client_id, identifier_uris } = application("Sigma API");
      const [integration] = workplace.integrations();
      const tenant = "00000000-0000-0000-0000-000000000000";
      expect([integration.external_oauth_audience_list, integration.external_oauth_issuer]).toEqual(
        tokenVersion === 1
          ? [identifier_uris, `https://sts.windows.net/${tenant}/`]
          : [[client_id], `https://login.microsoftonline.com/${tenant}/v2.0`],
      );
      const { sigma_data_scopes: scopes, sigma_data_metadata_uri: metadata } = await workplace.outputs(stack);
      expect(scopes.value).toBe(`api://${String(client_id)}/session:role-any offline_access openid email profile`);
      expect(metadata.value).toBe(`https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`);
    }
  });

  test("fails at plan where a group's name is not unique, or not there", async () => {
    for (const [group, message] of [
      ["Twins", "More than one group found"],
      ["Data", "No group found"],
    ]) {
      const stack = synthesize("entra-snowflake.yaml", (config) =>
        (config.clients as Stack[]).forEach((client) => (client.groups = [group])),
      );
      await workplace.init(stack);
      expect(await workplace.fail(stack, "plan", "-input=false", "-no-color")).toContain(message);
    }
  });

  describe("a client secret", () => {
    const version = (credentials: Stack) => synthesize("entra-snowflake.yaml", (config) => (config.credentials = credentials));
    const secrets = () =>
      all("application_password")
        .filter(({ application_id }) => application_id === application("Sigma Data").id)
        .map(({ value, end_date }) => ({ value, end_date }));
    const output = async (stack: string) => (await workplace.outputs(stack)).sigma_data_client_secret.value;

    test("is replaced by a new version, while the one before stays valid and the client id stays the same", async () => {
      const used: unknown[] = [];
      const clientIds = new Set<unknown>();
      for (const step of [1, 2, 3, 4, 5]) {
        const stack = version({ version: step });
        await workplace.apply(stack);
        expect(await workplace.changes(stack)).toEqual([]);
        used.push(await output(stack));
        clientIds.add(application("Sigma Data").client_id);
        const valid = secrets().map(({ value }) => value);
        expect(valid.sort()).toEqual(used.slice(-2).sort());
      }
      expect(new Set(used).size).toBe(5);
      expect(clientIds.size).toBe(1);
    });

    test("ends after the days that are given", async () => {
      const stack = version({ secretValidDays: 30, warnDays: 7 });
      await workplace.apply(stack);
      expect(secrets()).toMatchObject([{ end_date: "2026-01-31T00:00:00Z" }]);
      expect((await workplace.outputs(stack)).sigma_data_credential_end_date.value).toBe("2026-01-31T00:00:00Z");
    });

    test("in use is not replaced when its days change: that counts for the next one", async () => {
      await workplace.apply(version({ secretValidDays: 30, warnDays: 7 }));
      const [before] = secrets();
      const changed = version({ secretValidDays: 60, warnDays: 7 });
      await workplace.init(changed);
      expect(await workplace.changes(changed)).toEqual([]);
      await workplace.apply(version({ version: 2, secretValidDays: 60, warnDays: 7 }));
      expect(secrets()).toEqual([before, expect.objectContaining({ end_date: "2026-03-02T00:00:00Z" })]);
      // The slot that held the first secret is used again, with the new days.
      await workplace.apply(version({ version: 3, secretValidDays: 60, warnDays: 7 }));
      expect(secrets().map(({ end_date }) => end_date)).toEqual(["2026-03-02T00:00:00Z", "2026-03-02T00:00:00Z"]);
    });
  });

  test.each([
    ["JSON", (write: () => string) => write()],
    ["HCL", asHcl],
    ["exported", (write: () => string) => exportOf(workplace, write)],
  ])("adopts applications that were made by hand, and keeps their ids (%s)", async (form, written) => {
    const byHand = synthesize("entra-adopt.yaml", (config) => delete config.adopt);
    await workplace.apply(byHand);
    writeFileSync(join(workplace.folder, "terraform.acme-entra-adopted.tfstate"), "");
    // Who is assigned already is left out of the config, or assigned anew as here.
    all("app_role_assignment").forEach(({ id }) => workplace.tenant.delete("azuread_app_role_assignment", String(id)));
    const consentTo = (api: unknown) =>
      String(
        all("service_principal_delegated_permission_grant").find(
          ({ resource_service_principal_object_id: resource }) => (resource === principal("Sigma API").object_id) === (api === "api"),
        )!.id,
      )
        .split("/")
        .pop();
    const ids = () => ["Sigma", "Sigma API"].flatMap((name) => [application(name).client_id, principal(name).object_id]);
    const before = ids();
    const [{ oauth2_permission_scope: scopes }] = application("Sigma API").api as { oauth2_permission_scope: { id: string }[] }[];
    const stack = (written as typeof asHcl)(() =>
      synthesize("entra-adopt.yaml", (config) => {
        config.adopt = {
          clients: { sigma: application("Sigma").object_id },
          servicePrincipals: { sigma: principal("Sigma").object_id },
          consents: { sigma: { graph: consentTo("graph"), api: consentTo("api") } },
          authorizationServer: {
            id: application("Sigma API").object_id,
            servicePrincipal: principal("Sigma API").object_id,
            scope: scopes[0].id,
            identifierUri: (application("Sigma API").identifier_uris as string[])[0],
          },
        };
      }),
    );
    if (written === asHcl) rmSync(join(stack, "cdk.tf.json"));
    await workplace.init(stack);
    const changes = (await workplace.changes(stack)).map((change) => change.replace(/\.[\w-]+$/, ""));
    expect(changes.filter((change) => change.startsWith("import")).sort()).toEqual([
      "import no-op azuread_application",
      "import no-op azuread_application",
      "import no-op azuread_application_identifier_uri",
      "import no-op azuread_service_principal",
      "import no-op azuread_service_principal",
      "import no-op azuread_service_principal_delegated_permission_grant",
      "import no-op azuread_service_principal_delegated_permission_grant",
    ]);
    expect(changes.filter((change) => /update|delete/.test(change))).toEqual([]);
    await workplace.apply(stack);
    expect(ids()).toEqual(before);
    expect(await workplace.changes(stack)).toEqual([]);
    // From then on, the exported files are the source.
    if (form === "exported") return;

    ["cdk.tf", "checks.tf.json"].forEach((file) => rmSync(join(stack, file), { force: true }));
    const after = synthesize("entra-adopt.yaml", (config) => {
      config.adopt = {
        clients: { sigma: "done" },
        servicePrincipals: { sigma: "done" },
        consents: { sigma: { graph: "done", api: "done" } },
        authorizationServer: {
          id: "done",
          servicePrincipal: "done",
          scope: scopes[0].id,
          identifierUri: (application("Sigma API").identifier_uris as string[])[0],
        },
      };
    });
    // What a person changes later, and the config says nothing of, is no difference either.
    application("Sigma").notes = "Ask the data team";
    await workplace.init(after);
    expect(await workplace.changes(after)).toEqual([]);
  });
});
