import { Values } from "./sandbox/value";
import { describeTerraform, Stack, Workplace } from "./support";

/** How each vendor keeps the secrets of a client; Entra and PingFederate have tests of their own. */
interface Vendor {
  readonly example: string;
  readonly client: string;
  /** The client's id at the vendor. */
  readonly clientId: (workplace: Workplace) => unknown;
  /** The secrets that a login could be made with now. */
  readonly valid: (workplace: Workplace) => unknown[];
  /** The vendor keeps the secret before. */
  readonly keepsTwo: boolean;
}

const newest = (values: Values[]) => values[values.length - 1];

const VENDORS: Readonly<Record<string, Vendor>> = {
  Okta: {
    example: "okta-snowflake.yaml",
    client: "sigma",
    clientId: ({ org }) => org.all("okta_app_oauth")[0].client_id,
    valid: ({ org }) => org.all("okta_app_oauth").map(({ client_basic_secret, client_secret }) => client_basic_secret ?? client_secret),
    keepsTwo: false,
  },
  Auth0: {
    example: "auth0-snowflake.yaml",
    client: "sigma",
    clientId: ({ auth0 }) => auth0.all("auth0_client")[0].client_id,
    valid: ({ auth0 }) => auth0.all("auth0_client_credentials").map(({ client_secret }) => client_secret),
    keepsTwo: false,
  },
  PingOne: {
    example: "pingone-snowflake.yaml",
    client: "sigma",
    clientId: ({ environment }) => (environment.all("pingone_application")[0].oidc_options as Values).client_id,
    valid: ({ environment }) => {
      const renewed = environment.all("pingone_application_secret").map(({ secret }) => secret);
      return renewed.length > 0 ? renewed : environment.all("pingone_application").map(({ id }) => `sandbox-secret-of-${String(id)}`);
    },
    keepsTwo: true,
  },
};

describeTerraform("a new version of the secret", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const deploy = async (example: string, credentials: Stack) => {
    const [stack] = Object.values(workplace.synthesize(example, (config) => (config.credentials = credentials)));
    await workplace.apply(stack);
    expect(await workplace.changes(stack)).toEqual([]);
    return stack;
  };
  const secretOf = async (stack: string, client: string) => (await workplace.outputs(stack))[`${client}_client_secret`];

  test.each(Object.entries(VENDORS))("is in force at %s after the deploy, and the client id stays", async (_, vendor) => {
    const seen: unknown[] = [];
    const ids = new Set<unknown>();
    for (const version of [1, 2, 3]) {
      const stack = await deploy(vendor.example, { version });
      const output = await secretOf(stack, vendor.client);
      expect(output.sensitive).toBe(true);
      expect(vendor.valid(workplace)).toContain(output.value);
      seen.push(output.value);
      ids.add(vendor.clientId(workplace));
    }
    expect(new Set(seen).size).toBe(3);
    expect(ids.size).toBe(1);
  });

  test("leaves the one before valid for the days that are asked for, at PingOne", async () => {
    await deploy("pingone-snowflake.yaml", { version: 1 });
    workplace.clock.now = "2026-03-01T00:00:00Z";
    await deploy("pingone-snowflake.yaml", { version: 2, previousSecretDays: 10 });
    expect(newest(workplace.environment.all("pingone_application_secret"))).toMatchObject({
      previous: { expires_at: "2026-03-11T00:00:00Z" },
    });
    workplace.clock.now = "2026-09-01T00:00:00Z";
    await deploy("pingone-snowflake.yaml", { version: 3 });
    expect(newest(workplace.environment.all("pingone_application_secret")).previous).toMatchObject({ expires_at: "2026-10-01T00:00:00Z" });
  });

  test("is never made anew at PingOne by a day that passes, or by another overlap", async () => {
    const stack = await deploy("pingone-snowflake.yaml", { version: 2 });
    const before = await secretOf(stack, "sigma");
    // PingOne forgets the end of the secret before once it has passed.
    newest(workplace.environment.all("pingone_application_secret")).previous = null;
    expect(await workplace.changes(stack)).toEqual([]);
    await deploy("pingone-snowflake.yaml", { version: 2, previousSecretDays: 5 });
    expect(await secretOf(stack, "sigma")).toEqual(before);
  });

  test("is a new app beside the one before at Databricks, which gives a secret once", async () => {
    const apps = () => workplace.lakehouse.all("databricks_custom_app_integration").map(({ name, client_id }) => ({ name, client_id }));
    const present = async (stack: string) => (await workplace.outputs(stack)).sigma_client_id.value;
    const used: unknown[] = [];
    for (const version of [1, 2, 3]) {
      const stack = await deploy("databricks-azure.yaml", { version });
      used.push(await present(stack));
      expect(apps().map(({ client_id }) => client_id)).toEqual(used.slice(-2));
    }
    expect(apps().map(({ name }) => name)).toEqual(["Sigma 2", "Sigma 3"]);
    expect(new Set(used).size).toBe(3);
  });

  test.each([
    ["Okta", () => workplace.org.all("okta_app_oauth")[0].client_basic_secret],
    ["Auth0", () => workplace.auth0.all("auth0_client_credentials")[0].client_secret],
  ])("comes from a Terraform variable where that is asked for, at %s", async (vendor, atVendor) => {
    const stack = await deploy(VENDORS[vendor].example, { source: "variable" });
    expect((await secretOf(stack, "sigma")).value).toBe("sandbox-secret-from-a-variable");
    expect(atVendor()).toBe("sandbox-secret-from-a-variable");
  });

  test("is old after its own days: the age begins anew", async () => {
    workplace.clock.now = "2024-01-01T00:00:00Z";
    await deploy("okta-snowflake.yaml", { version: 1, maxAgeDays: 30 });
    workplace.clock.now = "2026-01-01T00:00:00Z";
    const stack = await deploy("okta-snowflake.yaml", { version: 2, maxAgeDays: 30 });
    expect((await workplace.outputs(stack)).sigma_credential.value).toMatchObject({
      version: 2,
      made_at: "2026-01-01T00:00:00Z",
      warn_date: "2026-01-31T00:00:00Z",
    });
  });
});
