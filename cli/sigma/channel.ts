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
  /** Whether sending it twice changes nothing, so that it may be tried again. */
  readonly isRead: boolean;
}

/** How a request appears in messages: never with its query, which has email addresses. */
export const nameOf = ({ method, path }: Pick<ApiRequest, "method" | "path">) => `Sigma's API, ${method} ${path.split("?")[0]}`;
