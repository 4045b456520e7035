import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutSchema, SchemaFile } from "../../scripts/provider-schema";
import { describeTerraform, Workplace } from "./support";
import { providerSchema } from "./sandbox/schema";

describeTerraform("the script that refreshes the schemas", () => {
  test.each([
    "okta-4.20.0",
    "azuread-3.7.0",
    "time-0.13.1",
    "auth0-1.53.0",
    "pingone-1.20.0",
    "pingfederate-1.9.0",
    "random-3.7.2",
    "databricks-1.99.0",
    "snowflake-2.11.0",
  ])("cuts what terraform prints down to what is in %s", async (name) => {
    const workplace = await Workplace.open();
    const schema = providerSchema(name) as unknown as SchemaFile;
    const required_providers = { [name.split("-")[0]]: { source: schema.source } };
    writeFileSync(join(workplace.folder, "main.tf.json"), JSON.stringify({ terraform: { required_providers } }));
    await workplace.init(workplace.folder);
    const printed = await workplace.succeed(workplace.folder, "providers", "schema", "-json");
    workplace.close();
    const withoutFalse = (text: string) =>
      JSON.parse(text, (key, value: unknown) => (value === false || (key === "version" && value === 0) ? undefined : value)) as object;
    expect(withoutFalse(JSON.stringify(cutSchema(printed, schema.version, schema)))).toEqual(withoutFalse(JSON.stringify(schema)));
    expect(() => cutSchema(printed, "9.9.9", { ...schema, resource_schemas: { okta_nothing: {} } })).toThrow("9.9.9 has no okta_nothing");
  });
});
