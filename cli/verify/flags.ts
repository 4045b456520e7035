import { SetupFlags } from "./setup/flags";
import type { Selection } from "./setup/read-setup";

/** The flags of `verify`. */
export interface VerifyFlags extends SetupFlags, Selection {
  readonly token?: string;
  readonly sigma?: boolean;
  readonly deployment?: string;
  readonly login?: boolean;
  readonly port: number;
  readonly localhost?: boolean;
  readonly clientSecretPost?: boolean;
  readonly wait: number;
  readonly timeout: number;
  readonly caFile?: string;
  readonly allowForeignHost?: boolean;
  readonly json?: boolean;
  readonly strict?: boolean;
  readonly clientSecret?: string;
}

/** Where the client's secret for a login comes from, if not from the outputs. */
export const SECRET_VARIABLE = "SIGMA_OAUTH_CLIENT_SECRET";
