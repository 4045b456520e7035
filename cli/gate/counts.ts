import { Change } from "./plan";

/** How many resources a plan changes, as Terraform counts: one that is replaced is added and destroyed. */
export interface Counts {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
  /** Those that are imported also count in what else happens to them. */
  readonly import: number;
  /** Those that Terraform no longer manages. */
  readonly forget: number;
}

export function countsOf(changes: readonly Change[]): Counts {
  const having = (action: string) => changes.filter(({ actions }) => actions.includes(action)).length;
  return {
    add: having("create"),
    change: having("update"),
    destroy: having("delete"),
    import: changes.filter(({ isImported }) => isImported).length,
    forget: having("forget"),
  };
}

/** In Terraform's words: "2 to add, 0 to change, 1 to destroy". */
export function countsText({ add, change, destroy, import: imported, forget }: Counts): string {
  const parts = [
    ...(imported > 0 ? [`${imported} to import`] : []),
    `${add} to add`,
    `${change} to change`,
    `${destroy} to destroy`,
    ...(forget > 0 ? [`${forget} to forget`] : []),
  ];
  return parts.join(", ");
}
