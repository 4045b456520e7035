import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeTerraform, Workplace } from "./support";

const RELEASES = join(__dirname, "releases");
const CASES = readdirSync(RELEASES).flatMap((release) =>
  readdirSync(join(RELEASES, release))
    .filter((example) => !example.endsWith("-adopt")) // needs what was made by hand
    .map((example) => [release, example]),
);

/** What must keep its id for ever: a new one cuts Sigma off. */
const LASTING =
  /okta_app_oauth|okta_auth_server\.|azuread_application\.|auth0_(client|resource_server)\.|pingone_(application|resource)\.|pingfederate_oauth_(client|access_token_manager)\.|databricks_custom_app_integration|snowflake_external_oauth_integration/;

/** Outputs that got other names before the first publication, or are only for other clients now: docs/upgrading.md. */
const RENAMED = /^delete output\.(?:jwks_url|\w+_redirect_url|(?:(?:\w+_)?login|sigma)_(?:scopes|require_pkce|use_jwt))$/;

/** Resources that got other addresses before the first publication, and are moved by hand: docs/upgrading.md. */
const MOVED: Readonly<Record<string, readonly (readonly [type: string, from: string, to: string])[]>> = {
  "0.1.0/okta-access-and-alerts": [
    ["snowflake_schema", "WriteBack_7376482A", "WriteBack-SIGMA_WRITESIGMA_7D347069"],
    ["snowflake_grant_privileges_to_account_role", "Grant-WriteBack_3E9E50C0", "Grant-WriteBack-SIGMA_WRITESIGMA_3CB109AA"],
    ["snowflake_grant_privileges_to_account_role", "Grant-WriteBackDatabase_BF1C2A4E", "Grant-WriteBackDatabase-SIGMA_WRITE_51A738CF"],
  ],
};

describeTerraform("an upgrade", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  test.each(CASES)(
    "from release %s destroys and recreates nothing of %s, and leaves clients, servers and integrations alone",
    async (release, example) => {
      const golden = join(RELEASES, release, example);
      const current = workplace.synthesize(`${example}.yaml`);
      const texts = Object.entries(current).map(([name, folder]) => ({
        folder,
        file: join(golden, `${name}.tf.json`),
        now: readFileSync(join(folder, "cdk.tf.json"), "utf8"),
      }));
      expect(texts.map(({ file }) => existsSync(file))).toEqual(texts.map(() => true));
      for (const { folder, file, now } of texts) {
        writeFileSync(join(folder, "cdk.tf.json"), readFileSync(file));
        await workplace.apply(folder);
        for (const [type, from, to] of MOVED[`${release}/${example}`] ?? []) {
          await workplace.succeed(folder, "state", "mv", ...[from, to].map((name) => `${type}.Access-acme_access_${name}`));
        }
        writeFileSync(join(folder, "cdk.tf.json"), now);
        await workplace.init(folder);
        const changes = await workplace.changes(folder);
        const lost = changes.filter(
          (change) => /^(delete|create\+delete|forget)/.test(change) && !(release === "0.1.0" && RENAMED.test(change)),
        );
        const lasting = changes.filter((change) => LASTING.test(change) && !change.startsWith("update"));
        expect([...lost, ...lasting]).toEqual([]);
      }
    },
  );

  test("is noticed when it would recreate a client", async () => {
    const [folder] = Object.values(workplace.synthesize("okta-login-only.yaml"));
    await workplace.apply(folder);
    const file = join(folder, "cdk.tf.json");
    writeFileSync(
      file,
      readFileSync(file, "utf8")
        .replaceAll("Client-sigma_67A1E085", "renamed")
        .replaceAll('"prevent_destroy":true', '"prevent_destroy":false'),
    );
    await expect(workplace.changes(folder)).resolves.toEqual(expect.arrayContaining([expect.stringMatching(/^delete okta_app_oauth/)]));
  });
});
