import { EXAMPLES } from "../support/project";
import { describeReal, FORMS, lifeOf, RealWorkplace, Stack } from "./real";
import { EntraDirectory } from "./vendors/entra";

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
    };
    const credentials = (stack: Stack) => (stack.credentials ?? {}) as { version?: number };
    /** Another name, and where there is a secret its second version. */
    const later = (stack: Stack) => {
      (stack.clients as Stack[]).forEach((client) => (client.name = `${String(client.name ?? "Sigma")} renamed`));
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
  });
});
