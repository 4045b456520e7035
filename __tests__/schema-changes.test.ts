import { SchemaFile } from "../scripts/provider-schema";
import { schemaChanges } from "../scripts/schema-changes";

const file = (resource: object, data: object = {}): SchemaFile => ({
  source: "acme/acme",
  version: "1.0.0",
  provider: {},
  resource_schemas: { acme_app: { block: resource } },
  data_source_schemas: { acme_user: { block: data } },
});

describe("the changes between two versions of a provider", () => {
  test("are none where only the spelling differs", () => {
    const before = file({ attributes: { name: { type: "string", required: true, computed: false } } });
    const after = file({ attributes: { name: { required: true, type: "string" } }, block_types: {} });
    expect(schemaChanges(before, after)).toEqual([]);
  });

  test.each([
    [
      "an attribute that is new",
      { attributes: {} },
      { attributes: { tags: { type: ["set", "string"], optional: true } } },
      'added    acme_app.tags (optional, type: ["set","string"])',
    ],
    [
      "an attribute that is gone",
      { attributes: { tags: { type: "string", optional: true } } },
      { attributes: {} },
      'removed  acme_app.tags (optional, type: "string")',
    ],
    [
      "an attribute that is required now",
      { attributes: { tags: { type: "string", optional: true } } },
      { attributes: { tags: { type: "string", required: true } } },
      'changed  acme_app.tags (optional, type: "string") is now (required, type: "string")',
    ],
    [
      "a part of an object",
      { attributes: { jwks: { nested_type: { nesting_mode: "list", attributes: { kid: { type: "string" } } } } } },
      { attributes: { jwks: { nested_type: { nesting_mode: "list", attributes: {} } } } },
      'removed  acme_app.jwks.kid (type: "string")',
    ],
    [
      "how often a block may be there",
      { block_types: { web: { nesting_mode: "list", max_items: 1, block: {} } } },
      { block_types: { web: { nesting_mode: "list", block: {} } } },
      'changed  acme_app.web (block max_items: 1, nesting_mode: "list") is now (block nesting_mode: "list")',
    ],
    [
      "what is in a block",
      { block_types: { web: { nesting_mode: "list", block: { attributes: {} } } } },
      { block_types: { web: { nesting_mode: "list", block: { attributes: { url: { type: "string" } } } } } },
      'added    acme_app.web.url (type: "string")',
    ],
  ])("name %s", (_, before, after, line) => {
    expect(schemaChanges(file(before), file(after))).toEqual([line]);
  });

  test("tell data sources from resources", () => {
    expect(schemaChanges(file({}), file({}, { attributes: { id: { type: "string", computed: true } } }))).toEqual([
      'added    data.acme_user.id (computed, type: "string")',
    ]);
  });
});
