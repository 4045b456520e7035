import { quoteSentence } from "../support/text";

/** A URL as it is shown: without user name and password, as is every other text, and mostly to its end, where URLs differ. */
export const quoteUrl: (url: string) => string = quoteSentence;
