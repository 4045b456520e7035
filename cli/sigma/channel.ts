import { Fetch } from "../http/transport";
import { Secrets } from "../support/secrets";

/** What requests need. The clock and the waiting are passed, so that a test does not wait. */
export interface Channel {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly fetch: Fetch;
  /** How long one request may take as a whole, in seconds. */
  readonly timeout: number;
  readonly secrets: Secrets;
  readonly now: () => Date;
  /** Lets that many milliseconds pass. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export interface ApiRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What the owner of the credentials needs; for the message when it is rejected. */
  readonly privilege: string;
  /** Whether it changes nothing, so that it may be tried again. */
  readonly isRead: boolean;
  /** Of a write: whether it has the same result however often it is sent. */
  readonly isRepeatable?: boolean;
}

/** What to do about a write that may have been carried out. */
export const afterUncertain = ({ isRepeatable }: Pick<ApiRequest, "isRepeatable">) =>
  isRepeatable
    ? "it may have been carried out: run the command again, which does no harm"
    : "look in Sigma whether the change was made before you try again";

/** How a request appears in messages: never with its query, which has email addresses. */
export const nameOf = ({ method, path }: Pick<ApiRequest, "method" | "path">) => `Sigma's API, ${method} ${path.split("?")[0]}`;
