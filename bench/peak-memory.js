/** Loaded before a program (node --require): writes the most memory that it had, in MB, to the file that PEAK_MEMORY names. */
process.on("exit", () => require("node:fs").writeFileSync(process.env.PEAK_MEMORY, String(process.resourceUsage().maxRSS / 1024)));
