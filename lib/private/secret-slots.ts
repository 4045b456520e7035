/** The two places for a secret that take turns. */
export type Slot = "A" | "B";

/** Which slots a version of a secret has. A slot's keeper says how often its secret was renewed; undefined: the slot is not there yet. */
export interface SecretSlots {
  /** The slot of the present secret; the other one has the previous secret. */
  readonly current: Slot;
  readonly keepers: { readonly A: number; readonly B?: number };
}

/**
 * The slots of a version: a new version takes the slot that is free, so that the secret in use stays as it is until the next one. A clock never
 * renews a secret.
 */
export function secretSlots(version: number): SecretSlots {
  const keepers = version === 1 ? { A: 1 } : { A: Math.floor((version + 1) / 2), B: Math.floor(version / 2) };
  return { current: version % 2 === 0 ? "B" : "A", keepers };
}
