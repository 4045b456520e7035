import { IAuthorizationServer } from "../../lib/authorization-server";
import { Finding } from "../../lib/findings/rule";

/** What is wrong on the identity provider's side, and what a data platform will see of it; nothing where it is its own data platform. */
export interface Checked {
  readonly server?: IAuthorizationServer;
  readonly findings: readonly Finding[];
}
