import { normalized } from "../bench/same-terraform";
import { synthesize } from "../bench/scenarios";

test("the benchmark compares two ways to the same Terraform", () => {
  const library = normalized(synthesize("library", 1).json);
  expect(library.length).toBeGreaterThan(1000);
  expect(library).toBe(normalized(synthesize("handWritten", 1).json));
});
