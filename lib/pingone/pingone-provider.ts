import { Construct } from "constructs";
import { ThinProvider } from "../terraform/thin-provider";
import { PingOneRegion } from "./pingone-region";

/** Properties of `PingOneProvider`. Credentials come from the environment: PINGONE_CLIENT_ID, PINGONE_CLIENT_SECRET, PINGONE_ENVIRONMENT_ID. */
export interface PingOneProviderProps {
  /**
   * The environment's region.
   *
   * @default - the environment variable PINGONE_REGION_CODE
   */
  readonly region?: PingOneRegion;

  /**
   * Distinguishes several PingOne providers in a stack.
   *
   * @default - the stack's own PingOne provider
   */
  readonly alias?: string;
}

/**
 * The Terraform provider for PingOne, for which npm has no package of bindings.
 *
 * @see https://registry.terraform.io/providers/pingidentity/pingone/1.20.0/docs
 */
export class PingOneProvider extends ThinProvider {
  constructor(scope: Construct, id: string, props: PingOneProviderProps = {}) {
    super(
      scope,
      id,
      { name: "pingone", source: "pingidentity/pingone", version: "1.20.0" },
      { region_code: props.region?.code },
      props.alias,
    );
  }
}
