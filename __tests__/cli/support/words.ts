/** The words of a line for a shell; quotes keep words together. */
export const words = (line: string) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
