import { SnowflakeAccount } from "../../../lib";
import { failure } from "../../support/synth";

describe("SnowflakeAccount", () => {
  test.each([
    ["ACME", "ANALYTICS", "https://acme-analytics.snowflakecomputing.com"],
    ["acme", "finance_EU_1", "https://acme-finance-eu-1.snowflakecomputing.com"],
  ])("has the URL that its host has: %s, %s", (organization, account, url) => {
    expect(SnowflakeAccount.of(organization, account).url).toBe(url);
  });

  test("has the URL of the host under which it is reached", () => {
    const host = "acme-analytics.privatelink.snowflakecomputing.com";
    expect(SnowflakeAccount.of("ACME", "ANALYTICS", host).url).toBe(`https://${host}`);
    expect(failure(() => SnowflakeAccount.of("ACME", "ANALYTICS", `https://${host}`))).toMatch(/^host: given .*\[SNOW-HOST]$/);
    // Of a proxy, only a warning is said.
    expect(SnowflakeAccount.of("ACME", "ANALYTICS", "proxy.acme.com").url).toBe("https://proxy.acme.com");
  });

  test("refuses names that are not Snowflake's", () => {
    const message = failure(() => SnowflakeAccount.of("acme-analytics", "1st"));
    expect(message.split("\n")).toEqual([
      expect.stringMatching(/^organization: given "acme-analytics"/),
      expect.stringMatching(/^account: given "1st"/),
    ]);
  });
});
