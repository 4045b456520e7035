import { EXAMPLES } from "../support/project";
import { describeReal, FORMS, lifeOf, RealWorkplace, Stack } from "./real";
import { EntraDirectory } from "./vendors/entra";
import { madeByHand } from "./vendors/entra-by-hand";

const SOURCE = "hashicorp/azuread";
const PINNED = "3.7.0";
const NEWEST = "3.9.0";
const APPLICABLE = EXAMPLES.filter((file) => file.startsWith("entra-") && !file.endsWith("-adopt.yaml"));

describe.each([PINNED, NEWEST])("with the provider of version %s", (version) => {
  describeReal(SOURCE, version, () => {
    let workplace: RealWorkplace;
    let directory: EntraDirectory;
    const open = async (made = new EntraDirectory()) => {
      directory = made;
      workplace = await RealWorkplace.open(directory.vendors());
    };
    afterEach(() => workplace.close());

    const pinned = (stack: Stack) => {
      stack.providerVersions = { ...(stack.providerVersions as object), azuread: version };
      delete stack.snowflake;
      // The mails are Snowflake's.
      delete (stack.credentials as Stack | undefined)?.notify;
    };
    const credentials = (stack: Stack) => (stack.credentials ?? {}) as { version?: number };
    /** Another name, and where there is a secret its second version. */
    const later = (stack: Stack) => {
      (stack.clients as Stack[]).forEach((client) => (client.name = `${(client.name as string | undefined) ?? "Sigma"} renamed`));
      const secrets = (stack.clients as Stack[]).every(({ authentication }) => authentication !== "private-key-jwt");
      if (secrets) stack.credentials = { ...credentials(stack), version: (credentials(stack).version ?? 1) + 1 };
    };

    test.each(APPLICABLE.flatMap((example) => FORMS.map((form) => [example, form] as const)))(
      "%s as %s is applied, changed and destroyed",
      async (example, form) => {
        await open();
        await lifeOf(workplace, { example, form, change: pinned, later });
        expect([...directory.applications.keys(), ...directory.grants.keys(), ...directory.assignments.keys()]).toEqual([]);
      },
    );

    /** What a plan would change, attribute by attribute. */
    const differences = async (stack: string): Promise<Record<string, string[]>> => {
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
    const objects = () =>
      [...directory.applications.values(), ...directory.principals.values()].map((object) => {
        const {
          displayName: _,
          passwordCredentials,
          web,
          optionalClaims,
          api,
          tags,
          ...rest
        } = JSON.parse(JSON.stringify(object)) as Stack;
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
      await open();
      const adopt = madeByHand(directory);
      const before = objects();
      const synthesize = (section: unknown) =>
        workplace.synthesize("entra-adopt.yaml", (stack) => {
          pinned(stack);
          stack.adopt = section;
        })[0];
      const stack = synthesize(adopt);
      await workplace.init(stack);
      expect(await differences(stack)).toEqual({
        "update azuread_application.Api": ["display_name", "optional_claims"],
        "update azuread_application.sigma": ["display_name", "web"],
        "update azuread_service_principal_delegated_permission_grant.sigma_GraphConsent": ["claim_values"],
      });
      await workplace.apply(stack);
      // Beyond what the plan shows: what the requests did at the vendor.
      expect(objects()).toEqual(before);
      expect(await workplace.changes(stack)).toEqual([]);
      const after = synthesize(done(adopt));
      await workplace.init(after);
      expect(await workplace.changes(after)).toEqual([]);
    });

    test("a consent that exists already is refused", async () => {
      await open();
      const adopt = madeByHand(directory);
      const [stack] = workplace.synthesize("entra-adopt.yaml", (config) => {
        pinned(config);
        config.adopt = { ...adopt, consents: {} };
      });
      await workplace.init(stack);
      const said = await workplace.fail(stack, "apply", "-auto-approve", "-input=false", "-no-color");
      expect(said).toContain("Permission entry already exists");
    });

    test("a tenant that refuses tokens of version 1 takes those of version 2", async () => {
      await open(new EntraDirectory(undefined, undefined, true));
      const synthesize = (tokenVersion: number) =>
        workplace.synthesize("entra-snowflake.yaml", (config) => {
          pinned(config);
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
});
