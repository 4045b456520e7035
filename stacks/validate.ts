import { App } from "cdktf";

/** What constructs can only tell when all are there; cdktf itself would report it one stack at a time, after writing earlier ones. */
export function validationErrors(app: App): string[] {
  return app.node.findAll().flatMap((construct) => construct.node.validate());
}
