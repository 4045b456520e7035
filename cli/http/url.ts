import { quote } from "../support/text";

/** A URL as it is shown: without user name and password, as is every other text. */
export const quoteUrl: (url: string) => string = quote;
