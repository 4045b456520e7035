import { slotsFor } from "../../../cli/init/config-text";
import { VENDORS } from "../../../cli/init/examples";
import { hasPlatform, PLATFORMS, Setup } from "../../../cli/init/setup";

/** Every setup that `init` can write, but for the place of the state, with the name that a test has for it. */
export const SETUPS: readonly (readonly [name: string, setup: Setup])[] = VENDORS.flatMap((vendor): (readonly [string, Setup])[] =>
  hasPlatform(vendor) ? PLATFORMS.map((platform) => [`${vendor} and ${platform}`, { vendor, platform }]) : [[vendor, { vendor }]],
);

/** The arguments for a setup: its example's values, or others. */
export const argumentsOf = (setup: Setup, answers: Readonly<Record<string, string>> = {}): string[] => [
  setup.vendor,
  ...(setup.platform === undefined ? [] : ["--platform", setup.platform]),
  ...(setup.backend === undefined ? [] : ["--backend", setup.backend]),
  ...slotsFor(setup).flatMap(({ flag, example }) => [`--${flag}`, answers[flag] ?? example]),
];
