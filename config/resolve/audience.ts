import { StackConfig } from "../schema/stack";
import { resolveDeployment } from "./clients";
import { platformAudience } from "./platforms";

/** The audience of identity providers that let one choose it. */
export function audienceOf(config: StackConfig): string {
  return config.audience ?? platformAudience(config) ?? `https://${resolveDeployment(config).apiHost}`;
}
