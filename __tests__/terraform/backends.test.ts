import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asHcl } from "../support/project";
import { exported } from "./exported";
import { describeTerraform, Workplace } from "./support";

/**
 * What may stop `terraform init` here, once it has understood the block: nobody has credentials, and nothing is reached. All traffic is sent to
 * a port of this machine that is closed.
 */
const UNREACHABLE = {
  HTTPS_PROXY: "http://127.0.0.1:1",
  HTTP_PROXY: "http://127.0.0.1:1",
  NO_PROXY: "",
  AWS_EC2_METADATA_DISABLED: "true",
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  GOOGLE_CREDENTIALS: "there-are-none.json",
  ARM_TENANT_ID: "11111111-1111-1111-1111-111111111111",
  ARM_USE_CLI: "false",
};

/** Each with what stops it, what is written, and the minor version of Terraform 1 that first has all of its keys. */
const BACKENDS: [Record<string, unknown>, RegExp, object, number?][] = [
  [
    {
      type: "s3",
      bucket: "acme-terraform",
      region: "eu-central-1",
      useLockfile: true,
      roleArn: "arn:aws:iam::111111111111:role/terraform",
      kmsKeyId: "alias/terraform",
    },
    /No valid credential sources/i,
    { s3: { bucket: "acme-terraform", key: "sigma-oauth/acme-split-idp.tfstate", encrypt: true, use_lockfile: true } },
    10,
  ],
  [
    { type: "s3", bucket: "acme-terraform", region: "us-east-1", prefix: "oauth", encrypt: false, dynamodbTable: "locks" },
    /No valid credential sources/i,
    { s3: { key: "oauth/acme-split-idp.tfstate", encrypt: false, dynamodb_table: "locks" } },
  ],
  [
    {
      type: "gcs",
      bucket: "acme-terraform",
      kmsEncryptionKey: "projects/a/locations/b/keyRings/c/cryptoKeys/d",
      impersonateServiceAccount: "a@b.iam.gserviceaccount.com",
    },
    /credentials is neither valid json nor a valid file path/,
    { gcs: { bucket: "acme-terraform", prefix: "sigma-oauth/acme-split-idp" } },
  ],
  [
    {
      type: "azurerm",
      storageAccountName: "acme",
      containerName: "terraform",
      subscriptionId: "22222222-2222-2222-2222-222222222222",
      useOidc: true,
    },
    /could not configure AzureCli Authorizer|unable to build authorizer|could not acquire access token|no Authorizer could be configured|Error building ARM Config|No valid azure auth methods found/i,
    { azurerm: { storage_account_name: "acme", key: "sigma-oauth/acme-split-idp.tfstate", use_azuread_auth: true, use_oidc: true } },
  ],
  [
    { type: "remote", organization: "acme", hostname: "localhost" },
    /Failed to request discovery document/,
    { remote: { organization: "acme", workspaces: { name: "sigma-oauth-acme-split-idp" } } },
  ],
  [
    { type: "cloud", organization: "acme", hostname: "localhost", project: "Sigma" },
    /Failed to request discovery document/,
    { organization: "acme", workspaces: { name: "sigma-oauth-acme-split-idp", project: "Sigma" } },
    6,
  ],
];

interface Written {
  terraform: { backend?: object; cloud?: object };
  data: { terraform_remote_state: Record<string, { backend: string; config: Record<string, unknown> }> };
}
const read = (folder: string) => JSON.parse(readFileSync(join(folder, "cdk.tf.json"), "utf8")) as Written;

describeTerraform("the backend", () => {
  let workplace: Workplace;
  beforeEach(async () => {
    workplace = await Workplace.open();
  });
  afterEach(() => workplace.close());

  const synthesize = (backend: object) => Object.values(workplace.synthesize("okta-split.yaml", (stack) => (stack.backend = backend)));
  const init = async (folder: string) => {
    const { code, text } = await workplace.terraform.spawn(
      folder,
      workplace.terraform.engine,
      ["init", "-input=false", "-no-color"],
      UNREACHABLE,
    );
    return { code, text: text.replace(/\s+/g, " ") };
  };

  /** The minor version of the engine, which is 1. */
  const minor = () => {
    const { stdout } = spawnSync(workplace.terraform.engine, ["version", "-json"], {
      encoding: "utf8",
      env: { ...process.env, CHECKPOINT_DISABLE: "1" },
    });
    return Number(/"terraform_version": *"1\.(\d+)\./.exec(stdout)![1]);
  };

  test.each(BACKENDS)(
    "%j is understood by terraform init, as JSON, as HCL and exported",
    async (backend, understood, written, since = 0) => {
      const stoppedBy = minor() < since ? /(?:Unsupported argument|No argument or block type is named)/ : understood;
      const [idp] = synthesize(backend);
      const { terraform } = read(idp);
      expect(terraform.backend ?? terraform.cloud).toMatchObject(written);
      expect(await init(idp)).toMatchObject({ code: 1, text: expect.stringMatching(stoppedBy) as string });
      rmSync(join(idp, "cdk.tf.json"));
      const [hcl] = asHcl(() => synthesize(backend));
      expect(await init(hcl)).toMatchObject({ code: 1, text: expect.stringMatching(stoppedBy) as string });
      const [own] = Object.values(exported(join(workplace.folder, "config.yaml")));
      expect(await init(own)).toMatchObject({ code: 1, text: expect.stringMatching(stoppedBy) as string });
      await workplace.succeed(own, "fmt", "-check");
    },
  );

  test.each(BACKENDS)("%j is followed by the reference to the other half", (backend, _, written) => {
    const [, data] = synthesize(backend);
    const [remote] = Object.values(read(data).data.terraform_remote_state);
    const [own] = Object.values(written as Record<string, Record<string, unknown>>);
    expect(remote.backend).toBe(backend.type === "cloud" ? "remote" : backend.type);
    const name = own.key ?? own.prefix ?? own.workspaces ?? { name: "sigma-oauth-acme-split-idp" };
    expect(remote.config.key ?? remote.config.prefix ?? remote.config.workspaces).toEqual(name);
  });

  test.each(BACKENDS)("%j with a misspelt key is refused", async (backend) => {
    const [idp] = synthesize(backend);
    const json = read(idp);
    const block = (json.terraform.cloud ?? Object.values(json.terraform.backend!)[0]) as Record<string, unknown>;
    block.bukket = "x";
    writeFileSync(join(idp, "cdk.tf.json"), JSON.stringify(json));
    expect((await init(idp)).text).toMatch(/Extraneous JSON object property|Unsupported argument/);
  });

  test("of a stack goes before that of the file", () => {
    const [idp] = synthesize({ type: "local", directory: "states" });
    expect(read(idp).terraform.backend).toEqual({ local: { path: "../../../states/terraform.acme-split-idp.tfstate" } });
  });
});
