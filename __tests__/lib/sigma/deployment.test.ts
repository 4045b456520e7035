import { SigmaDeployment } from "../../../lib";
import { failure } from "../../support/synth";

// Typed from Sigma's page, not derived from the code: name, host of the first table, host of the table for Databricks.
// https://help.sigmacomputing.com/docs/configure-a-sigma-oauth-application
// GCP (KSA) and Azure-AU are no rows of that page: their hosts are those of Sigma's API (its OpenAPI document, "servers").
const TABLE: [string, string, string | undefined][] = [
  ["GCP", "api.sigmacomputing.com", "api.sigmacomputing.com"],
  ["GCP (KSA)", "api.sa.gcp.sigmacomputing.com", undefined],
  ["AWS-US (West)", "aws-api.sigmacomputing.com", "aws-api.sigmacomputing.com"],
  ["AWS-US (East)", "api.us-a.aws.sigmacomputing.com", "api.us-a.aws.sigmacomputing.com"],
  ["AWS-CA", "api.ca.aws.sigmacomputing.com", "api-ca-aws.sigmacomputing.com"],
  ["AWS-EU", "api.eu.aws.sigmacomputing.com", "api-eu-aws.sigmacomputing.com"],
  ["AWS-UK", "api.uk.aws.sigmacomputing.com", "api-uk-aws.sigmacomputing.com"],
  ["AWS-AU", "api.au.aws.sigmacomputing.com", "api-au-aws.sigmacomputing.com"],
  ["Azure-US", "api.us.azure.sigmacomputing.com", "api.us.azure.sigmacomputing.com"],
  ["Azure-EU", "api.eu.azure.sigmacomputing.com", "api.eu.azure.sigmacomputing.com"],
  ["Azure-CA", "api.ca.azure.sigmacomputing.com", undefined],
  ["Azure-UK", "api.uk.azure.sigmacomputing.com", undefined],
  ["Azure-AU", "api.au.azure.sigmacomputing.com", undefined],
];

describe("SigmaDeployment", () => {
  test.each(TABLE)("knows the URLs of %s", (name, host, databricksHost) => {
    const deployment = SigmaDeployment.of(name);
    expect(deployment.name).toBe(name);
    expect(deployment.redirectUri).toBe(`https://${host}/api/v2/oauth/1/authcode`);
    expect(deployment.jwksUri).toBe(`https://${host}/api/v2/.well-known/jwks.json`);
    expect(deployment.databricksRedirectUri).toBe(databricksHost && `https://${databricksHost}/api/v2/oauth/1/authcode`);
  });

  test("knows the thirteen deployments that Sigma has, and no other", () => {
    expect(SigmaDeployment.all().map(({ name }) => name)).toEqual(TABLE.map(([name]) => name));
  });

  test.each([
    ["aws-us-west", "AWS-US (West)"],
    ["AWS-US West", "AWS-US (West)"],
    ["azure_uk", "Azure-UK"],
    ["gcp", "GCP"],
    ["gcp-ksa", "GCP (KSA)"],
    ["azure-au", "Azure-AU"],
  ])("takes %s for %s", (given, name) => {
    expect(SigmaDeployment.of(given).name).toBe(name);
  });

  test("names every deployment when it is given another", () => {
    const message = failure(() => SigmaDeployment.of("AWS-US"));
    expect(message).toContain('given "AWS-US"');
    TABLE.forEach(([name]) => expect(message).toContain(name));
    expect(message).toContain("[SIGMA-DEPLOYMENT]");
  });

  test("takes a host that is newer than this release", () => {
    const deployment = SigmaDeployment.custom("api.example.sigmacomputing.com");
    expect(deployment.redirectUri).toBe("https://api.example.sigmacomputing.com/api/v2/oauth/1/authcode");
    expect(deployment.jwksUri).toBe("https://api.example.sigmacomputing.com/api/v2/.well-known/jwks.json");
    expect(deployment.databricksRedirectUri).toBe("https://api.example.sigmacomputing.com/api/v2/oauth/1/authcode");
  });
});
