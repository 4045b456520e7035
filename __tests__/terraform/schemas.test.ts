import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { cutSchema, SchemaFile } from "../../scripts/provider-schema";
import { describeTerraform, Workplace } from "./support";
import { providerSchema } from "./sandbox/schema";
import { PINNED } from "./versions";

describeTerraform("the script that refreshes the schemas", () => {
  test.each(Object.entries(PINNED).map(([name, version]) => `${name}-${version}`))(
    "cuts what terraform prints down to what is in %s",
    async (name) => {
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
    },
  );
});
