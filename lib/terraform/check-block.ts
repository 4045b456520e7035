import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  App,
  DefaultTokenResolver,
  IStackSynthesizer,
  ISynthesisSession,
  StringConcat,
  TerraformElement,
  TerraformStack,
  Tokenization,
} from "cdktf";
import { Construct } from "constructs";
import { CHECK } from "./unique-name-rules";
import { claimName } from "./unique-names";

/** What a check asserts, as Terraform expressions. */
export interface Assertion {
  readonly condition: string;
  readonly errorMessage: string;
}

/**
 * A check: every plan and apply warns while its condition is false, and HCP Terraform's continuous validation says so by itself.
 *
 * cdktf has no class for it, and leaves such blocks out of HCL without a word: there they go into a file next to it.
 *
 * @see https://developer.hashicorp.com/terraform/language/checks
 */
export class CheckBlock extends TerraformElement {
  constructor(
    scope: Construct,
    id: string,
    private readonly name: string,
    private readonly assertion: Assertion,
  ) {
    super(scope, id);
    claimName(this, { kind: CHECK, name, property: "outputPrefix" });
    const stack = TerraformStack.of(this);
    if (App.of(this).hclOutput && !(stack.synthesizer instanceof ChecksBeside)) {
      stack.synthesizer = new ChecksBeside(stack, stack.synthesizer);
    }
  }

  public override toTerraform(): object {
    const { condition, errorMessage } = this.assertion;
    return { check: { [this.name]: { assert: [{ condition, error_message: errorMessage }] } } };
  }
}

/** Writes a stack's checks into a separate file, after the stack itself. */
class ChecksBeside implements IStackSynthesizer {
  constructor(
    private readonly stack: TerraformStack,
    private readonly inner: IStackSynthesizer,
  ) {}

  public synthesize(session: ISynthesisSession): void {
    this.inner.synthesize(session);
    const blocks = this.stack.node.findAll().filter((element) => element instanceof CheckBlock);
    const checks = blocks.map((block) => this.resolved(block.toTerraform()) as { check: object });
    const content = { check: Object.assign({}, ...checks.map(({ check }) => check)) as object };
    const { workingDirectory } = session.manifest.forStack(this.stack);
    writeFileSync(join(session.outdir, workingDirectory, "checks.tf.json"), `${JSON.stringify(content, null, 2)}\n`);
  }

  private resolved(value: object): unknown {
    const resolver = new DefaultTokenResolver(new StringConcat());
    return Tokenization.resolve(value, { scope: this.stack, resolver, preparing: false });
  }
}
