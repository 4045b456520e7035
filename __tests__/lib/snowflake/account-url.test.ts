import { accountUrl, accountUrlProblem, isAccountHost } from "../../../lib/snowflake/account-url";

describe("the URL of an account", () => {
  test.each([
    ["ACME", "ANALYTICS", "https://acme-analytics.snowflakecomputing.com"],
    ["Acme", "finance_EU_1", "https://acme-finance-eu-1.snowflakecomputing.com"],
  ])("has lower case and dashes: %s, %s", (organization, account, url) => {
    expect(accountUrl(organization, account)).toBe(url);
    expect(accountUrlProblem(url)).toBeUndefined();
    expect(isAccountHost(new URL(url).host)).toBe(true);
  });
});

describe("the host of an account", () => {
  test.each([
    ["organization and account", "acme-analytics.snowflakecomputing.com"],
    ["a connection for failover", "acme-primary.snowflakecomputing.com"],
    ["a locator in the first region", "xy12345.snowflakecomputing.com"],
    ["a locator in a region of AWS", "xy12345.eu-central-1.snowflakecomputing.com"],
    ["a locator in a region of Azure", "xy12345.west-europe.azure.snowflakecomputing.com"],
    ["a locator in a region of Google Cloud", "xy12345.europe-west4.gcp.snowflakecomputing.com"],
    ["a locator in a region for governments", "xy12345.us-gov-west-1.aws.snowflakecomputing.com"],
    ["a private link", "acme-analytics.privatelink.snowflakecomputing.com"],
    ["China", "acme-analytics.snowflakecomputing.cn"],
    ["a locator in China", "xy12345.cn-northwest-1.aws.snowflakecomputing.cn"],
  ])("is known: %s", (_, host) => {
    expect(isAccountHost(host)).toBe(true);
    expect(accountUrlProblem(`https://${host}`)).toBeUndefined();
  });

  test.each([
    "snowflakecomputing.com",
    "acmesnowflakecomputing.com",
    "acme.snowflakecomputing.com.example.com",
    "acme.snowflakecomputing.com:443",
    "acme.snowflakecomputing.org",
    "acme.snowflakecomputingxcom",
    "acme.snowflake.com",
    "acme.example.com",
    "",
  ])("is not any other: %j", (host) => {
    expect(isAccountHost(host)).toBe(false);
  });
});

describe("an audience", () => {
  test.each([
    ["acme-analytics.snowflakecomputing.com", "does not begin with https://"],
    ["http://acme-analytics.snowflakecomputing.com", "does not begin with https://"],
    ["HTTPS://acme-analytics.snowflakecomputing.com", "does not begin with https://"],
    [" https://acme-analytics.snowflakecomputing.com", "does not begin with https://"],
    ["https://acme-analytics.snowflakecomputing.com/", "ends in a slash"],
    ["https://acme-analytics.snowflakecomputing.cn/", "ends in a slash"],
    ["https://ACME.SNOWFLAKECOMPUTING.COM/", "ends in a slash"],
    ["https://acme-analytics.snowflakecomputing.com/oauth", "has a path"],
    ["https://acme-analytics.snowflakecomputing.com/oauth/", "has a path"],
    ["https://acme-analytics.snowflakecomputing.com:443", "has a path"],
    ["https://acme_analytics.snowflakecomputing.com", "has an underscore"],
    ["https://ACME_ANALYTICS.snowflakecomputing.com", "has an underscore"],
    ["https://Acme-analytics.snowflakecomputing.com", "has upper-case letters"],
    ["https://acme-analytics.SnowflakeComputing.com", "has upper-case letters"],
    ["https://acme-analytics.snowflakecomputing.CN", "has upper-case letters"],
  ])("that is nearly the URL of an account is told apart: %s", (audience, problem) => {
    expect(accountUrlProblem(audience)).toBe(problem);
  });

  test.each(["api://sigma", "https://acme.example.com/Snow_flake/", "SIGMA", "https://snowflake.com/", ""])(
    "may be anything else: %j",
    (audience) => {
      expect(accountUrlProblem(audience)).toBeUndefined();
    },
  );
});
