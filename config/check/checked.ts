import { IAuthorizationServer } from "../../lib/authorization-server";
import { Finding } from "../../lib/findings/rule";
import { Directory } from "./directory";

/** What is wrong on the identity provider's side, and what a data platform will see of it; nothing where it is its own data platform. */
export interface Checked {
  readonly server?: IAuthorizationServer;
  readonly findings: readonly Finding[];
  /** Where the names of what is created count; undefined where nothing is created. */
  readonly directory?: Directory;
  /**
   * Where the config describes a part of a server that is not created here; undefined for a part that it does not describe. No other rule has checked
   * the claims of such a server.
   */
  readonly placeOf?: (part: string, nth: number | undefined) => string | undefined;
}
