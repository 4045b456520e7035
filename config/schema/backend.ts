import * as z from "zod";
import { flag, object, text as anyText } from "./shapes";

/**
 * Where Terraform keeps its state: the settings of each backend that hold no secret. Credentials come from the environment, as each backend
 * documents. The location of a stack's state consists of the prefix and the stack's name.
 */

/** Terraform reads a backend's settings twice, as plain text and, for other stacks, as templates: what both read alike has no braces. */
const text = () => anyText().regex(/^[^{}]*$/, { error: "text without { and }" });

/** A name in a form that the vendor documents; otherwise only its tool or service says so, after everything else. */
const named = (form: RegExp, allowed: string) => anyText().regex(form, { error: allowed });

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html; old buckets may have up to 255 characters, capitals and underscores.
const s3Bucket = () =>
  named(
    /^(?:[A-Za-z0-9._-]{3,255}|arn:[A-Za-z0-9:/_-]+)$/,
    "3 to 255 letters, digits, dots, hyphens and underscores, or the ARN of an access point",
  );
// https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
const awsRegion = () => named(/^[a-z]+(?:-[a-z]+)+-\d+$/, "the code of a region, such as eu-central-1");
// https://docs.cloud.google.com/storage/docs/buckets#naming
const gcsBucket = () =>
  named(
    /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
    "3 to 222 lower-case letters, digits, dots, hyphens and underscores, with a letter or digit at both ends",
  );
// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftstorage
const storageAccount = () => named(/^[a-z0-9]{3,24}$/, "3 to 24 lower-case letters and digits");
const container = () =>
  named(
    /^(?:\$root|\$web|\$logs|(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*)$/,
    "3 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends and no two hyphens in a row",
  );
// https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/organizations
const organization = () => named(/^[A-Za-z0-9_-]+$/, "letters, digits, hyphens and underscores");

const prefix = (what: string) =>
  text()
    .default("sigma-oauth")
    .describe(what)
    .meta({ examples: ["sigma"] });

/** What a file system can hold: longer names end in an error of Terraform's. */
const isPath = (path: string) => bytes(path) <= 1024 && path.split(/[/\\]/).every((name) => bytes(name) <= 255);
const bytes = (text: string) => Buffer.byteLength(text);

const local = object({
  type: z.literal("local"),
  directory: text()
    .refine(isPath, { error: "a path of at most 1024 bytes, in which each name has at most 255" })
    .optional()
    .describe(
      "Folder for the state files, relative to this file: the state is `<directory>/terraform.<stack>.tfstate`. Default: next to cdktf.json.",
    )
    .meta({ examples: ["states"] }),
});

// https://developer.hashicorp.com/terraform/language/backend/s3
const s3 = object({
  type: z.literal("s3"),
  bucket: s3Bucket()
    .describe("The bucket.")
    .meta({ examples: ["acme-states"] }),
  region: awsRegion()
    .describe("The bucket's region.")
    .meta({ examples: ["eu-central-1"] }),
  prefix: prefix("The state is `<prefix>/<stack>.tfstate`."),
  encrypt: flag().default(true).describe("Encrypt the state on the server."),
  kmsKeyId: text()
    .optional()
    .describe("ARN of the KMS key that encrypts the state.")
    .meta({ examples: ["arn:aws:kms:eu-central-1:000000000000:key/example"] }),
  useLockfile: flag().optional().describe("Lock the state with a file in the bucket. Needs Terraform 1.10."),
  dynamodbTable: text()
    .optional()
    .describe("DynamoDB table that locks the state.")
    .meta({ examples: ["locks"] }),
  profile: text()
    .optional()
    .describe("AWS profile to use.")
    .meta({ examples: ["acme"] }),
  roleArn: text()
    .optional()
    .describe("ARN of a role to assume. Needs Terraform 1.6.")
    .meta({ examples: ["arn:aws:iam::000000000000:role/example"] }),
});

// https://developer.hashicorp.com/terraform/language/backend/gcs
const gcs = object({
  type: z.literal("gcs"),
  bucket: gcsBucket()
    .describe("The bucket.")
    .meta({ examples: ["acme-states"] }),
  prefix: prefix("The state is `<prefix>/<stack>/default.tfstate`."),
  kmsEncryptionKey: text()
    .optional()
    .describe("Cloud KMS key that encrypts the state.")
    .meta({ examples: ["projects/acme/locations/eu/keyRings/a/cryptoKeys/b"] }),
  impersonateServiceAccount: text()
    .optional()
    .describe("Service account to impersonate.")
    .meta({ examples: ["states@acme.iam.gserviceaccount.com"] }),
});

// https://developer.hashicorp.com/terraform/language/backend/azurerm
const azurerm = object({
  type: z.literal("azurerm"),
  storageAccountName: storageAccount()
    .describe("The storage account.")
    .meta({ examples: ["acmestates"] }),
  containerName: container()
    .describe("The container in the storage account.")
    .meta({ examples: ["sigma"] }),
  prefix: prefix("The state is `<prefix>/<stack>.tfstate`."),
  resourceGroupName: text()
    .optional()
    .describe("The storage account's resource group.")
    .meta({ examples: ["states"] }),
  subscriptionId: text()
    .optional()
    .describe("The storage account's subscription.")
    .meta({ examples: ["00000000-0000-0000-0000-000000000000"] }),
  tenantId: text()
    .optional()
    .describe("The storage account's tenant.")
    .meta({ examples: ["00000000-0000-0000-0000-000000000000"] }),
  useAzureadAuth: flag().default(true).describe("Authenticate to the container with Entra ID. With `false`, `ARM_ACCESS_KEY` is used."),
  useOidc: flag().optional().describe("Authenticate with OpenID Connect."),
  useMsi: flag().optional().describe("Authenticate with a managed identity."),
});

// https://developer.hashicorp.com/terraform/language/backend/remote
const remote = object({
  type: z.literal("remote"),
  hostname: text()
    .optional()
    .describe("Host of Terraform Enterprise. Default: `app.terraform.io`.")
    .meta({ examples: ["terraform.acme.com"] }),
  organization: organization()
    .describe("The organization.")
    .meta({ examples: ["acme"] }),
  prefix: prefix("The state is in the workspace `<prefix>-<stack>`."),
});

// https://developer.hashicorp.com/terraform/language/terraform#terraform-cloud
const cloud = object({
  type: z.literal("cloud"),
  hostname: text()
    .optional()
    .describe("Host of Terraform Enterprise. Default: `app.terraform.io`.")
    .meta({ examples: ["terraform.acme.com"] }),
  organization: organization()
    .describe("The organization.")
    .meta({ examples: ["acme"] }),
  project: text()
    .optional()
    .describe("The project of the workspaces. Needs Terraform 1.6.")
    .meta({ examples: ["sigma"] }),
  prefix: prefix("The state is in the workspace `<prefix>-<stack>`."),
});

const TYPES = "local, s3, gcs, azurerm, remote, cloud";

export const backendSchema = z
  .discriminatedUnion("type", [local, s3, gcs, azurerm, remote, cloud], {
    error: (issue) => (issue.code === "invalid_union" ? TYPES : "a mapping with the key type"),
  })
  .describe("Where Terraform stores its state, which contains client secrets.");

export type BackendConfig = z.output<typeof backendSchema>;
