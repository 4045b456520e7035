import { IAuthorizationServer } from "../../lib/authorization-server";
import { Finding } from "../../lib/findings/rule";
import { ResolvedStack } from "../resolve/stack";
import { StackConfig } from "../schema/stack";
import { Checked } from "./checked";

/** What is found in a stack's accounts of one platform, each at the key that the user wrote. */
export interface PlatformCheck {
  /** In what says which accounts they are. With errors there, nothing else can be said. */
  readonly accountFindings: (config: StackConfig) => Finding[];
  /** In what they trust. */
  readonly trustFindings: (stack: ResolvedStack, server: IAuthorizationServer, placeOf: Checked["placeOf"]) => Finding[];
  /** In everything else: what users may do there, how Terraform connects. */
  readonly otherFindings: (stack: ResolvedStack) => Finding[];
}
