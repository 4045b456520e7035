import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { manyStacks } from "../../bench/many-stacks";
import { run } from "../../cli/main";
import { sayIfSlow } from "../../cli/support/progress";
import { inTemporaryFolderAsync } from "../support/project";
import { commandLine } from "./support/command-line";

/** A process whose standard error is a terminal, or not. */
function processAt(isTerminal: boolean) {
  const io = commandLine();
  return { ...io, stderr: { ...io.stderr, isTTY: isTerminal } };
}

describe("what takes long", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test.each([
    { isTerminal: true, milliseconds: 1001, expected: "waiting …\n" },
    { isTerminal: true, milliseconds: 999, expected: "" },
    { isTerminal: false, milliseconds: 60_000, expected: "" },
  ])("says so once at a terminal, after a second: $isTerminal, $milliseconds ms", async ({ isTerminal, milliseconds, expected }) => {
    const io = processAt(isTerminal);
    const result = await sayIfSlow(io, "waiting …", async () => {
      await jest.advanceTimersByTimeAsync(milliseconds);
      return 5;
    });
    await jest.advanceTimersByTimeAsync(60_000);
    expect({ result, said: io.complained() }).toStrictEqual({ result: 5, said: expected });
  });

  test("says nothing after it failed", async () => {
    const io = processAt(true);
    await expect(sayIfSlow(io, "waiting …", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(io.complained()).toBe("");
  });
});

describe("synth", () => {
  test.each([
    { stacks: 100, isTerminal: true, expected: "writing 100 stacks …\n" },
    { stacks: 99, isTerminal: true, expected: "" },
    { stacks: 100, isTerminal: false, expected: "" },
  ])("of $stacks stacks says that it writes them, at a terminal: $isTerminal", async ({ stacks, isTerminal, expected }) => {
    await inTemporaryFolderAsync(async (folder) => {
      const io = processAt(isTerminal);
      writeFileSync(join(folder, "many.yaml"), manyStacks(stacks));
      expect(await run(["synth", join(folder, "many.yaml"), "-o", join(folder, "out")], io, "1.2.3")).toBe(0);
      expect(io.complained()).toBe(expected);
    });
  });
});
