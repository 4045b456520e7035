import { rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../cli/main";
import { checkCredential } from "../../cli/verify/checks/credential";
import { Outcomes } from "../../cli/verify/model/check";
import { setupsFromOutputs } from "../../cli/verify/setup/from-outputs";
import { commandLine } from "../cli/support/command-line";
import { asHcl } from "../support/project";
import { describeTerraform, Stack, Workplace } from "./support";

const DAY = 86_400_000;
/** A moment so many days from now, in whole seconds: Terraform's own clock, which checks look at, cannot be moved. */
const daysFromNow = (days: number) => new Date(Math.floor((Date.now() + days * DAY) / 1000) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
const WARNING = "Check block assertion failed";

describeTerraform("the end of a credential", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const synthesize = (example: string, change?: (stack: Stack) => void) => Object.values(workplace.synthesize(example, change))[0];
  /** What plan and apply print, without frames and line breaks. */
  const printed = async (stack: string, command: string[]) => (await workplace.succeed(stack, ...command)).replace(/[│╷╵\s]+/g, " ");
  /** What verify says about the credentials in a stack that end; undefined where it has no remark. */
  const toldByVerify = async (stack: string) =>
    setupsFromOutputs(await workplace.outputs(stack)).flatMap(({ clients }) =>
      clients
        .filter(({ credentialEndDate }) => credentialEndDate !== undefined)
        .map((client) => checkCredential(client, client.credentialEndDate!, new Date(), new Outcomes(client.name)).why),
    );
  const PLAN = ["plan", "-input=false", "-no-color"];
  const APPLY = ["apply", "-auto-approve", "-input=false", "-no-color"];

  describe.each([
    ["JSON", (write: () => string) => write()],
    ["HCL", asHcl],
  ])("as %s", (_, written) => {
    const inForm = (example: string, change?: (stack: Stack) => void) => {
      const stack = (written as typeof asHcl)(() => synthesize(example, change));
      if (written === asHcl) rmSync(join(stack, "cdk.tf.json"), { force: true });
      return stack;
    };

    // The secret of the example lives for 180 days, of which the last 45 have a warning.
    test.each([
      [-134, false],
      [-136, true],
      [-179, true],
    ])("is announced 45 days before it, and not earlier: a secret of %i days (%s)", async (age, warned) => {
      workplace.clock.now = daysFromNow(age);
      const stack = inForm("entra-expiry.yaml");
      await workplace.init(stack);
      await workplace.succeed(stack, ...APPLY);
      for (const command of [PLAN, APPLY]) {
        const text = await printed(stack, command);
        expect(text.includes(WARNING)).toBe(warned);
        if (!warned) continue;
        const end = daysFromNow(age + 180).slice(0, 10);
        expect(text).toContain(`The credential of Sigma Data in Microsoft Entra ID expires on ${end}`);
        expect(text).toContain(
          "raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma; the previous secret stays valid",
        );
      }
      expect((await toldByVerify(stack)).map((why) => why !== undefined)).toEqual([warned]);
    });

    // No secret of Okta's ends: the example calls them old after 180 days.
    test.each([
      [-179, false],
      [-181, true],
    ])("is replaced by its age where there is none: a secret of %i days (%s)", async (age, warned) => {
      workplace.clock.now = daysFromNow(age);
      const stack = inForm("okta-access-and-alerts.yaml");
      await workplace.init(stack);
      await workplace.succeed(stack, ...APPLY);
      const text = await printed(stack, PLAN);
      expect(text.includes(WARNING)).toBe(warned);
      if (warned)
        expect(text).toContain(
          "for more than 180 days: raise credentialVersion (in a config, credentials.version) by one, deploy, and paste the new secret into Sigma at once",
        );
    });
  });

  test("is no longer announced once the secret is renewed", async () => {
    workplace.clock.now = daysFromNow(-170);
    const stack = synthesize("entra-expiry.yaml");
    await workplace.init(stack);
    await workplace.succeed(stack, ...APPLY);
    expect(await printed(stack, PLAN)).toContain(WARNING);
    workplace.clock.now = daysFromNow(0);
    synthesize("entra-expiry.yaml", (config) => ((config.credentials as Stack).version = 3));
    await workplace.succeed(stack, ...APPLY);
    expect(await printed(stack, PLAN)).not.toContain(WARNING);
  });

  test("changes nothing by itself: no plan renews a secret because time goes by", async () => {
    workplace.clock.now = daysFromNow(-500);
    for (const example of ["entra-expiry.yaml", "okta-access-and-alerts.yaml", "pingfederate-adapter.yaml", "pingone-snowflake.yaml"]) {
      const stack = synthesize(example);
      await workplace.apply(stack);
      workplace.clock.now = daysFromNow(0);
      await workplace.init(stack);
      expect(await workplace.changes(stack)).toEqual([]);
      workplace.clock.now = daysFromNow(-500);
    }
  });

  test.each([
    "okta-snowflake.yaml",
    "entra-expiry.yaml",
    "auth0-snowflake.yaml",
    "pingone-snowflake.yaml",
    "pingfederate-snowflake.yaml",
    "databricks-azure.yaml",
  ])("is no reason for a warning on the first plan, when there is no credential yet: %s", async (example) => {
    const stack = synthesize(example);
    await workplace.succeed(stack, "init", "-input=false", "-no-color");
    const plan = await printed(stack, PLAN);
    expect(plan).toContain("will be created");
    expect(plan).not.toContain("Warning");
  });

  test("is what the command expiry reads of the stack's folder, without the secret", async () => {
    workplace.clock.now = daysFromNow(-150);
    const stack = synthesize("entra-expiry.yaml");
    await workplace.apply(stack);
    const io = commandLine({ env: workplace.terraform.environment });
    expect(await run(["expiry", stack], io, "1.2.3")).toBe(1);
    // The day that has begun does not count.
    expect(io.printed()).toMatch(/^sigma_data +Microsoft Entra ID +client secret, version 2 +(\d{4}-\d\d-\d\d) +\1 +29 +due$/m);
    expect(io.printed()).not.toContain(String((await workplace.outputs(stack)).sigma_data_client_secret.value));
    expect(await run(["expiry", stack, "--within", "20d"], commandLine({ env: workplace.terraform.environment }), "1.2.3")).toBe(0);
  });

  test("is written to by Snowflake from the same day on", async () => {
    workplace.clock.now = "2026-01-01T00:00:00Z";
    await workplace.apply(synthesize("entra-expiry.yaml"));
    const alert = workplace.inSnowflake("snowflake_alert").find(({ name }) => name === "SIGMA_OAUTH_CREDENTIAL_SIGMA_DATA")!;
    // 180 days and 45 before that: 135 days after the first of January.
    expect(alert.condition).toBe("SELECT 1 WHERE CURRENT_TIMESTAMP() >= TO_TIMESTAMP_TZ('2026-05-16T00:00:00Z')");
    expect(alert.action).toContain("'oncall@example.com,ada@example.com'");
    expect(alert.action).toContain("The credential of Sigma Data in Microsoft Entra ID expires on 2026-06-30T00:00:00Z");
    expect(alert.action).toContain("raise credentialVersion (in a config, credentials.version) by one");
  });
});
