import { join } from "node:path";
import { loadConfig } from "../../config/load";
import { credentials } from "../../config/schema/credentials";
import { databricks as databricksSchema } from "../../config/schema/databricks";
import { existing } from "../../config/schema/existing";
import { PLACES } from "../support/bindings";
import { inTemporaryFolder } from "../support/project";
import { FULL } from "../rules/support/full-config";
import { writeFileSync } from "node:fs";

const ONE_LIST = "the config has ids and names in one list, under a word for every identity provider";
const ITS_OWN_SECTION = "the section already says whose it is";

/** Where a property's key has another name, with the end of its place and the reason. Any other difference is a mistake. */
const EXCEPTIONS: Readonly<Record<string, readonly [place: RegExp, reason: string]>> = {
  groupIds: [/\.groups$/, ONE_LIST],
  groupNames: [/\.groups$/, ONE_LIST],
  roleNames: [/\.groups$/, ONE_LIST],
  userIds: [/\.users$/, ONE_LIST],
  userLogins: [/\.users$/, ONE_LIST],
  userPrincipalNames: [/\.users$/, ONE_LIST],
  connectionIds: [/\.connections$/, ONE_LIST],
  connectionNames: [/\.connections$/, ONE_LIST],
  name: [/\.(name|apiName|resourceName|managerName)$/, "identityProvider names more than one thing"],
  serverId: [/\.authorizationServer\.id$/, ITS_OWN_SECTION],
  credentialVersion: [/^credentials\.version$/, ITS_OWN_SECTION],
  anyRoleIntegration: [/\.anyRoleMode$/, "it follows from the mode"],
  userAttribute: [/^userMapping$/, "it is a part of the mapping"],
  clientSecret: [/^credentials\.source$/, "no secret is in a config"],
  previousClientSecret: [/^credentials\.source$/, "no secret is in a config"],
  certificates: [/\.certificateFiles$/, "the config names the files that have them"],
  outputPrefix: [/\.accountId$/, "it follows from the account"],
  adopt: [/^adopt\./, "the section has the ids of all parts"],
};

const ALL = PLACES.flatMap(({ type, places }) => places.map((each) => ({ type, ...each })));

describe("a key of the config", () => {
  test("has the name of the property that it becomes, but for the exceptions", () => {
    const drifted = ALL.filter(({ property, place }) => {
      // Parts of other properties are those of adopted objects, and "" is what the config cannot say.
      if (place === "" || property.startsWith("adopt.") || place.split(".").at(-1) === property) return false;
      return EXCEPTIONS[property]?.[0].test(place) !== true;
    });
    expect(drifted).toEqual([]);
  });

  test("is an exception only where there is one", () => {
    const unused = Object.keys(EXCEPTIONS).filter(
      (name) => !ALL.some(({ property, place }) => property === name && place.split(".").at(-1) !== name),
    );
    expect(unused).toEqual([]);
  });

  const resolved = inTemporaryFolder((folder) => {
    const path = join(folder, "config.yaml");
    writeFileSync(path, JSON.stringify(FULL));
    return loadConfig(path);
  });
  const providerOf = <Type extends string>(type: Type) =>
    resolved.flatMap(({ identityProvider: idp }) => (idp.type === type ? [idp as Extract<typeof idp, { readonly type: Type }>] : []))[0];
  const notify = credentials.shape.notify.unwrap();

  /** What is made of a section key by key, and the properties that come from elsewhere. */
  test.each<[what: string, properties: object, section: { readonly shape: object }, elsewhere: readonly string[]]>([
    ["an existing server", providerOf("existing").server, existing, ["userAttribute", "scopes"]],
    ["an account of Databricks", providerOf("databricks").account, databricksSchema, []],
    ["the alerts", resolved.find((each) => each.credentials.notify !== undefined)!.credentials.notify!, notify, ["namePrefix"]],
  ])("has the name of its property in %s", (_, properties, { shape }, elsewhere) => {
    const unknown = Object.keys(properties).filter((property) => !(property in shape) && !elsewhere.includes(property));
    expect(unknown).toEqual([]);
  });
});
