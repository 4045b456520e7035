import { TerraformOutput, TerraformVariable, Testing } from "cdktf";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AuthorizationServer, SnowflakeExternalOAuth } from "../../lib";
import { SigmaOAuthError } from "../../lib/findings/errors";
import { STRUCTS } from "../../lib/shapes/shapes";
import { build, EVERY_CONSTRUCT, isProvider } from "../support/every-construct";
import { newStack } from "../support/synth";
import { providerSchema } from "./sandbox/schema";
import { describeTerraform, Workplace } from "./support";
import { PINNED, Versions } from "./versions";

type Json = Record<string, unknown>;

/** What a property takes from a variable. */
const KINDS: Readonly<Record<string, { readonly type: string; readonly of: (variable: TerraformVariable) => unknown }>> = {
  string: { type: "string", of: (variable) => variable.stringValue },
  number: { type: "number", of: (variable) => variable.numberValue },
  "string[]": { type: "list(string)", of: (variable) => variable.listValue },
};

interface Sample {
  readonly at: string;
  readonly json: Json;
}

/** Every property of every construct as a reference, each in a construct of its own; those that are refused are left out. */
function samples(): Sample[] {
  return EVERY_CONSTRUCT.filter(({ name }) => !isProvider(name)).flatMap(({ name, struct, needs }) =>
    Object.entries(STRUCTS[struct] as Readonly<Record<string, string>>).flatMap(([property, written]): Sample[] => {
      const kind = KINDS[written.replace("?", "")] as (typeof KINDS)[string] | undefined;
      if (kind === undefined) return [];
      const stack = newStack();
      const id = `${name}-${property}`;
      const variable = new TerraformVariable(stack, `v-${kind.type.replace(/\W/g, "")}`, { type: kind.type });
      try {
        const built = build(name, stack, { ...needs(stack), [property]: kind.of(variable) }, id);
        if (built instanceof SnowflakeExternalOAuth) {
          new TerraformOutput(stack, `${id}-create`, { value: built.createStatement });
          new TerraformOutput(stack, `${id}-alter`, { value: built.alterStatement });
        }
        return [{ at: `${name}.${property}`, json: JSON.parse(Testing.synth(stack)) as Json }];
      } catch (error) {
        if (error instanceof SigmaOAuthError) return [];
        throw error;
      }
    }),
  );
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);

function merged(into: Json, from: Json): Json {
  const both = Object.entries(from).map(([key, value]) => [key, isObject(value) && isObject(into[key]) ? merged(into[key], value) : value]);
  return { ...into, ...(Object.fromEntries(both) as Json) };
}

/** The providers that have an alias, without their settings. */
function aliases(provider: Readonly<Record<string, readonly { readonly alias?: string }[]>>): Json {
  const named = Object.entries(provider).map(([name, all]) => [name, all.flatMap(({ alias }) => (alias === undefined ? [] : [{ alias }]))]);
  return Object.fromEntries(named.filter(([, all]) => all.length > 0)) as Json;
}

/** The stacks in one, with the providers' sources, and no provider's settings. */
function oneConfiguration(stacks: readonly Json[]): Json {
  const sources = (Object.keys(PINNED) as (keyof Versions)[]).map((name) => [
    name,
    { source: providerSchema(`${name}-${PINNED[name]}`).source },
  ]);
  const { terraform: _, provider, ...rest } = stacks.reduce(merged, {} as Json);
  return {
    ...rest,
    provider: aliases(provider as Parameters<typeof aliases>[0]),
    terraform: { required_providers: Object.fromEntries(sources) as Json },
  };
}

const HOSTILE = ["it's", "back\\slash", 'a "quote"', "plain"];

describeTerraform("References", () => {
  let workplace: Workplace;
  beforeAll(async () => {
    workplace = await Workplace.open();
  });
  afterAll(() => workplace.close());

  const write = (name: string, configuration: Json) => {
    const folder = join(workplace.folder, name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(configuration));
    return folder;
  };

  test("that properties take are valid Terraform", async () => {
    const all = samples();
    expect(all.length).toBeGreaterThan(60);
    const folder = write("every-reference", oneConfiguration(all.map(({ json }) => json)));
    expect(await workplace.terraform.run(folder, "init", "-input=false", "-no-color", "-backend=false")).toMatchObject({ code: 0 });
    const { code, text } = await workplace.terraform.run(folder, "validate", "-no-color");
    expect({ code, errors: text.split("\n").filter((line) => /Error:|on cdk\.tf\.json/.test(line)) }).toEqual({ code: 0, errors: [] });
  }, 120_000);

  test("to lists give the same SQL as lists", async () => {
    const issuer = "https://login.example.com";
    const stack = newStack();
    const roles = new TerraformVariable(stack, "roles", { type: "list(string)", default: HOSTILE });
    const audiences = new TerraformVariable(stack, "audiences", { type: "list(string)", default: ["https://a.example.com", "urn:it's"] });
    const trust = new SnowflakeExternalOAuth(stack, "Trust", {
      authorizationServer: AuthorizationServer.fromAttributes({ issuer, jwksUris: [`${issuer}/keys`], audiences: audiences.listValue }),
      allowedRoles: roles.listValue,
    });
    new TerraformOutput(stack, "create", { value: trust.createStatement }).overrideLogicalId("create");
    new TerraformOutput(stack, "alter", { value: trust.alterStatement }).overrideLogicalId("alter");
    const { output, variable } = JSON.parse(Testing.synth(stack)) as Json;
    const folder = write("lists", { output, variable });
    await workplace.apply(folder);
    const outputs = await workplace.outputs(folder);
    const said = JSON.stringify(outputs);
    const inSql = (texts: readonly string[]) =>
      `(${texts.map((text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`).join(", ")})`;
    const shown = (text: string) => JSON.stringify(text).slice(1, -1);
    expect(said).toContain(shown(`EXTERNAL_OAUTH_ALLOWED_ROLES_LIST = ${inSql(HOSTILE)}`));
    expect(said.split(shown(`EXTERNAL_OAUTH_AUDIENCE_LIST = ${inSql(["https://a.example.com", "urn:it's"])}`))).toHaveLength(3);
  }, 120_000);
});
