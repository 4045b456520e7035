import { StackConfig } from "../schema/stack";

/** A stack as the user wrote it, without defaults, and with them. */
export interface WrittenStack {
  readonly name: string;
  readonly raw: unknown;
  readonly config: StackConfig;
}

/** The value under a path with dots, as the user wrote it; undefined where they did not. */
export function written(raw: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], raw);
}
