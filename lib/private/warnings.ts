import { Annotations, Aspects, IAspect } from "cdktf";
import { Construct, IConstruct } from "constructs";
import { Finding, line } from "../findings/rule";

/**
 * Warnings wait for the synthesis, when every acknowledgement is known: it may come before or after what it is about. Until then they are metadata of
 * constructs. cdktf writes none of these into its output.
 */
const FOUND = "cdktf-sigma-oauth/found";
const ACKNOWLEDGED = "cdktf-sigma-oauth/acknowledged";
const REPORTED = "cdktf-sigma-oauth/reported";

/** Annotates a construct with its warnings, unless they are acknowledged or reported for it or a scope around it. */
export function warn(scope: Construct, found: readonly Finding[]): void {
  if (found.length > 0) warnLater(scope, () => found);
}

/** The same for what is known at synthesis only, when every construct is there. */
export function warnLater(scope: Construct, find: () => readonly Finding[]): void {
  scope.node.addMetadata(FOUND, find);
  // cdktf puts the construct's path in front of an annotation.
  atSynthesis(scope, () =>
    find()
      .filter((finding) => !isSettled(scope, finding))
      .map(line),
  );
}

/** Acknowledges the warnings of a rule for a scope and all that is below it. @param unused the warning where there are none */
export function acknowledge(scope: IConstruct, rule: string, unused: Finding): void {
  scope.node.addMetadata(ACKNOWLEDGED, rule);
  const isFound = () =>
    scope.node
      .findAll()
      .some((construct) => entries<() => readonly Finding[]>(construct, FOUND).some((find) => find().some((found) => found.rule === rule)));
  atSynthesis(scope, () => (isFound() ? [] : [line(unused)]));
}

/** What was found elsewhere, at places that users know better: the constructs below the scope do not repeat it. */
export function report(scope: IConstruct, found: readonly Finding[]): void {
  found.forEach((finding) => scope.node.addMetadata(REPORTED, content(finding)));
}

function isSettled(construct: IConstruct, finding: Finding): boolean {
  return construct.node.scopes.some(
    (scope) => entries<string>(scope, ACKNOWLEDGED).includes(finding.rule) || entries<string>(scope, REPORTED).includes(content(finding)),
  );
}

/** A finding without its place. */
const content = (finding: Finding) => line({ ...finding, at: "" });

function entries<T>({ node }: IConstruct, type: string): T[] {
  return node.metadata.filter((entry) => entry.type === type).map(({ data }) => data as T);
}

/** Adds warnings that are known at synthesis only. */
function atSynthesis(scope: IConstruct, warnings: () => readonly string[]): void {
  Aspects.of(scope).add(new Once(scope, () => warnings().forEach((warning) => Annotations.of(scope).addWarning(warning))));
}

/** Acts on its own scope, not on what is below it, and once, however often the app is synthesized. */
class Once implements IAspect {
  private done = false;

  constructor(
    private readonly scope: IConstruct,
    private readonly action: () => void,
  ) {}

  public visit(node: IConstruct): void {
    if (node !== this.scope || this.done) return;
    this.done = true;
    this.action();
  }
}
