import { join } from "node:path";
import { EXAMPLES, PROJECT, synthesizeFile, synthesizeText } from "../support/project";
import { FULL } from "../rules/support/full-config";
import { Direct, Refused } from "./records/direct";
import { Fact, LookUpFact, Refusal, ResourceRecord } from "./records/record";
import { RECORDED, Recorded } from "./records/all";
import { Tenant } from "./sandbox/behaviour";
import { providerSchema } from "./sandbox/schema";
import { same, Values } from "./sandbox/value";

const title = (fact: Fact | LookUpFact) => Object.entries(fact)[0].join(" ");

function open({ schema, behaviour, tenant }: Recorded, ...prepare: (((tenant: Tenant) => void) | undefined)[]): Direct {
  const made = tenant();
  prepare.forEach((action) => action?.(made));
  return new Direct(providerSchema(schema), behaviour, made);
}

const picked = (state: Values | null, wanted: Values) => Object.fromEntries(Object.keys(wanted).map((name) => [name, state?.[name]]));

/** Does what the fact is about, and gives what became of it, in the fact's own terms. */
function observe(provider: Recorded, type: string, record: ResourceRecord, fact: Fact): [unknown, unknown] {
  const direct = open(provider, record.tenant, "tenant" in fact ? fact.tenant : undefined);
  const config = { ...record.valid, ...("config" in fact ? fact.config : {}) };
  const before = () => direct.apply(type, { ...record.valid, ...("was" in fact ? fact.was : {}) });
  if ("refuses" in fact) return [refusal(direct, type, { config, before, fact }), expect.stringMatching(fact.says)];
  if ("stores" in fact) return [picked(direct.apply(type, config), fact.state), fact.state];
  if ("plans" in fact) return [planned(direct, type, before(), config), fact.as];
  if ("leaves" in fact) {
    const state = direct.apply(type, config);
    if (fact.after === "destroy") direct.destroy(type, state);
    return [fact.holds(direct.tenant), true];
  }
  const state = direct.apply(type, config);
  return [picked(direct.import(type, provider.behaviour.resources[type].importId(state)), fact.state), fact.state];
}

function planned(direct: Direct, type: string, before: Values, config: Values): unknown {
  const { planned: after, replaces } = direct.plan(type, config, before);
  if (replaces.length > 0) return replaces;
  return same(sorted(before), sorted(after)) ? "nothing" : "update";
}

const sorted = (values: Values) => Object.entries(values).sort(([left], [right]) => left.localeCompare(right));

interface Attempt {
  readonly config: Values;
  readonly before: () => Values;
  readonly fact: Refusal;
}

/** What the provider says at the moment that the fact names, after nothing was said before it. */
function refusal(direct: Direct, type: string, { config, before, fact }: Attempt): string {
  const prior = fact.was === undefined ? null : before();
  if (fact.at === "import") return said(() => direct.import(type, fact.importId!));
  if (fact.at === "validate") return said(() => direct.validate(type, config));
  direct.validate(type, config);
  if (fact.at === "plan") return said(() => direct.plan(type, config, prior));
  direct.plan(type, config, prior);
  if (fact.at === "apply") return said(() => direct.apply(type, config, prior));
  const state = direct.apply(type, config, prior);
  return said(() => (fact.at === "read" ? direct.read(type, state) : direct.destroy(type, state)));
}

function said(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return "nothing was refused";
}

describe.each(RECORDED.map((provider) => [provider.schema, provider] as const))("the provider %s", (_, provider) => {
  const { resources, dataSources } = provider.records;
  const facts = Object.entries(resources).flatMap(([type, record]) =>
    record.facts.map((fact) => [`${type} ${title(fact)}`, type, record, fact] as const),
  );
  const lookUps = Object.entries(dataSources).flatMap(([type, record]) =>
    record.facts.map((fact) => [`data.${type} ${title(fact)}`, type, record, fact] as const),
  );

  test.each(Object.entries(resources))(
    "takes the configuration of %s from which its facts differ, and plans nothing after it",
    (type, record) => {
      const direct = open(provider, record.tenant);
      const state = direct.apply(type, record.valid);
      expect(planned(direct, type, direct.read(type, state)!, record.valid)).toBe("nothing");
    },
  );

  test.each(facts)("%s", (_title, type, record, fact) => {
    const [observed, expected] = observe(provider, type, record, fact);
    expect(observed).toEqual(expected);
  });

  if (lookUps.length > 0) {
    test.each(lookUps)("%s", (_title, type, record, fact) => {
      const direct = open(provider, record.tenant, fact.tenant);
      if ("refuses" in fact) expect(said(() => direct.lookUp(type, fact.config))).toMatch(fact.says);
      else expect(picked(direct.lookUp(type, fact.config), fact.state)).toEqual(fact.state);
    });
  }
});

test("every type that a config can write has a record", () => {
  const stacks = [...EXAMPLES.map((file) => synthesizeFile(join(PROJECT, "examples", file))), synthesizeText(JSON.stringify(FULL))].flatMap(
    (synthesized) => Object.values(synthesized),
  );
  const written = (key: "resource" | "data") => [...new Set(stacks.flatMap((stack) => Object.keys(stack[key])))].sort();
  const recorded = (key: "resources" | "dataSources") => RECORDED.flatMap(({ records }) => Object.keys(records[key])).sort();
  expect(recorded("resources")).toEqual(written("resource"));
  // Terraform's own, without a provider.
  expect(recorded("dataSources")).toEqual(written("data").filter((type) => type !== "terraform_remote_state"));
});

test("every record names what was read, in the pinned version and in the newest", () => {
  const silent = RECORDED.flatMap(({ versions, records }) =>
    Object.entries({ ...records.resources, ...records.dataSources })
      .filter(([, { read }]) => versions.some((version) => !read[version]))
      .map(([type]) => type),
  );
  expect(silent).toEqual([]);
});
