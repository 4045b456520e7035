import { ADOPTING } from "./examples";
import { RealWorkplace, Stack } from "./real";
import { describeVendor } from "./vendor";
import { EntraDirectory } from "./vendors/entra";
import { madeByHand } from "./vendors/entra-by-hand";

const standIn = () => {
  const it = new EntraDirectory();
  return { it, vendors: it.vendors(), left: () => [...it.applications.keys(), ...it.grants.keys(), ...it.assignments.keys()] };
};

describeVendor("azuread", standIn, (place) => {
  /** What a plan would change, attribute by attribute. */
  const differences = async (workplace: RealWorkplace, stack: string): Promise<Record<string, string[]>> => {
    await workplace.succeed(stack, "plan", "-input=false", "-no-color", "-out=tfplan");
    const plan = JSON.parse(await workplace.succeed(stack, "show", "-json", "tfplan")) as {
      resource_changes: { address: string; change: { actions: string[]; before: Stack; after: Stack } }[];
    };
    const changed = ({ before, after }: { before: Stack; after: Stack }) =>
      Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
    return Object.fromEntries(
      plan.resource_changes
        .filter(({ change }) => !["no-op", "read", "create"].includes(change.actions.join()))
        .map(({ address, change }) => [`${change.actions.join("+")} ${address.replace(/_[0-9A-F]{8}$/, "")}`, changed(change)]),
    );
  };

  /** The ids in the config give way to the word that the objects are imported. */
  const done = (value: unknown, key = ""): unknown => {
    if (typeof value === "string") return ["scope", "identifierUri"].includes(key) ? value : "done";
    return Object.fromEntries(Object.entries(value as Stack).map(([name, entry]) => [name, done(entry, name)]));
  };

  /** What there is, without the properties that adopting changes. */
  const objects = (directory: EntraDirectory) =>
    [...directory.applications.values(), ...directory.principals.values()].map((object) => {
      const { displayName: _, passwordCredentials, web, optionalClaims, api, tags, ...rest } = JSON.parse(JSON.stringify(object)) as Stack;
      return {
        ...rest,
        tags: [...((tags as string[] | undefined) ?? [])].sort(),
        // Nothing means 1, and the provider says so.
        api: api && { ...api, requestedAccessTokenVersion: (api as Stack).requestedAccessTokenVersion ?? 1 },
        passwordCredentials: (passwordCredentials as Stack[] | undefined)?.filter(({ displayName }) => displayName === "By hand"),
        web: web && { ...web, redirectUris: [] },
        optionalClaims: optionalClaims && { ...optionalClaims, accessToken: [] },
      };
    });

  test("adopting changes what the documentation says, and nothing of it comes back with the ids removed", async () => {
    const { workplace, it: directory, prepare } = place();
    const adopt = madeByHand(directory);
    const before = objects(directory);
    const synthesize = (section: unknown) =>
      workplace.synthesize(ADOPTING.azuread, (stack) => {
        prepare(stack);
        stack.adopt = section;
      })[0];
    const stack = synthesize(adopt);
    await workplace.init(stack);
    expect(await differences(workplace, stack)).toEqual({
      "update azuread_application.Api": ["display_name", "optional_claims"],
      "update azuread_application.Client-sigma": ["display_name", "web"],
      "update azuread_service_principal_delegated_permission_grant.Client-sigma_GraphConsent": ["claim_values"],
    });
    await workplace.apply(stack);
    // Beyond what the plan shows: what the requests did at the vendor.
    expect(objects(directory)).toEqual(before);
    expect(await workplace.changes(stack)).toEqual([]);
    const after = synthesize(done(adopt));
    await workplace.init(after);
    expect(await workplace.changes(after)).toEqual([]);
  });

  test("a consent that exists already is refused", async () => {
    const { workplace, it: directory, prepare } = place();
    const adopt = madeByHand(directory);
    const [stack] = workplace.synthesize(ADOPTING.azuread, (config) => {
      prepare(config);
      config.adopt = { ...adopt, consents: {} };
    });
    await workplace.init(stack);
    const said = await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color");
    expect(said).toContain("Permission entry already exists");
  });

  test("a tenant that refuses tokens of version 1 takes those of version 2", async () => {
    const { workplace, it: directory, prepare } = place();
    directory.refusesVersion1 = true;
    const synthesize = (tokenVersion: number) =>
      workplace.synthesize("entra-snowflake.yaml", (config) => {
        prepare(config);
        (config.identityProvider as Stack).tokenVersion = tokenVersion;
      })[0];
    const refused = synthesize(1);
    await workplace.init(refused);
    const said = await workplace.fail(refused, "apply", "-auto-approve", "-input=false", "-no-color");
    expect(said).toContain("Property api.requestedAccessTokenVersion is invalid");
    await workplace.apply(synthesize(2));
    expect(directory.named("applications", "Sigma API").api).toMatchObject({ requestedAccessTokenVersion: 2 });
  });
});
