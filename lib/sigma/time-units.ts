/** How many of a smaller unit there are in a larger one. */
export const SECONDS_PER_MINUTE = 60;
export const MINUTES_PER_DAY = 1440;
export const SECONDS_PER_DAY = 86_400;
export const MILLISECONDS_PER_DAY = 86_400_000;
