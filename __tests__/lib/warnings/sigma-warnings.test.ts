import { App, Testing, TerraformStack } from "cdktf";
import { SigmaDeployment, SigmaOktaApp, SigmaWarnings } from "../../../lib";
import { failure, newStack, warnings } from "../../support/synth";

const RULE = "SIGMA-NO-ASSIGNMENT";
const app = (stack: TerraformStack, id = "App") => new SigmaOktaApp(stack, id, { deployment: SigmaDeployment.GCP });
const ids = (stack: TerraformStack) => warnings(stack).map((warning) => /\[([A-Z\d-]+)\]$/.exec(warning)![1]);

describe("a warning that is acknowledged", () => {
  test("is not printed, whether that is said before or after the construct is created", () => {
    const before = newStack();
    SigmaWarnings.acknowledge(before, RULE, "Groups are assigned elsewhere");
    app(before);
    const after = newStack();
    app(after);
    SigmaWarnings.acknowledge(after, RULE, "Groups are assigned elsewhere");
    const nowhere = newStack();
    app(nowhere);
    expect([before, after, nowhere].map(ids)).toEqual([[], [], [RULE]]);
  });

  test("is printed of what is not below the scope, and other warnings are", () => {
    const stack = newStack();
    SigmaWarnings.acknowledge(app(stack), RULE, "Groups are assigned elsewhere");
    app(stack, "Other");
    new SigmaOktaApp(stack, "Everybody", { deployment: SigmaDeployment.GCP, groupNames: ["Everyone"] });
    expect(ids(stack)).toEqual([RULE, "OKTA-EVERYBODY"]);
  });

  test("is not printed of any stack where an app acknowledges it", () => {
    const root = Testing.app();
    const stacks = ["one", "two"].map((name) => new TerraformStack(root, name));
    stacks.forEach((stack) => app(stack));
    SigmaWarnings.acknowledge(root, RULE, "Groups are assigned elsewhere");
    expect(stacks.flatMap(ids)).toEqual([]);
    expect(App.of(stacks[0])).toBe(root);
  });

  test("is a warning of its own where there is none", () => {
    const stack = newStack();
    SigmaWarnings.acknowledge(stack, "OKTA-EVERYBODY", "Small org");
    app(stack);
    expect(ids(stack)).toEqual(["SIGMA-ACKNOWLEDGE-UNUSED", RULE]);
  });

  test("is printed once, however often the stack is synthesized", () => {
    const stack = newStack();
    app(stack);
    Testing.synth(stack);
    Testing.synth(stack);
    expect(ids(stack)).toEqual([RULE]);
  });
});

describe("an acknowledgement", () => {
  test.each([
    [
      "of a rule that there is not",
      "OKTA-EVERYONE",
      "Small org",
      /^test acknowledge rule: given "OKTA-EVERYONE"; .* \[SIGMA-ACKNOWLEDGE-RULE\]$/,
    ],
    ["of an error", "SIGMA-REFRESH-MIN", "No exports", /cannot be acknowledged \[SIGMA-ACKNOWLEDGE-RULE\]$/],
    ["without a reason", RULE, " ", /^test acknowledge reason: given " "; .* \[SIGMA-ACKNOWLEDGE-REASON\]$/],
  ])("%s is refused", (_, rule, reason, message) => {
    expect(failure(() => SigmaWarnings.acknowledge(newStack(), rule, reason))).toMatch(message);
  });

  test("of an app is refused with a place that has no path", () => {
    expect(failure(() => SigmaWarnings.acknowledge(Testing.app(), RULE, ""))).toMatch(/^acknowledge reason: given ""; /);
  });
});
