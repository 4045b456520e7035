// With --require: writes what the process used to the file that AT_EXIT names: processor time in milliseconds, and the most memory in MB.
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  const used = { milliseconds: (user + system) / 1000, memory: process.resourceUsage().maxRSS / 1024 };
  require("node:fs").writeFileSync(process.env.AT_EXIT, JSON.stringify(used));
});
