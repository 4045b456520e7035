import { RandomProvider } from "../../lib/utility/random-provider";
import { TimeProvider } from "../../lib/utility/time-provider";
import { TerraformStack } from "cdktf";
import { PingFederateProvider } from "../../lib";
import { newStack } from "./synth";

/** A stack to build in, with the providers that PingFederate's constructs need. */
export function newPingFederateStack(): TerraformStack {
  const stack = newStack();
  new PingFederateProvider(stack, "PingFederate", { adminUrl: "https://sso-admin.example.com:9999", productVersion: "12.3" });
  new TimeProvider(stack, "Time");
  new RandomProvider(stack, "Random");
  return stack;
}
