import { CliError } from "../support/cli-error";

/** What kind of problem it is, so that a command can go on where that makes sense. */
export type ApiProblem =
  | "credentials"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "rate-limited"
  | "server"
  | "redirect"
  | "unreadable"
  | "unreachable";

interface ApiErrorDetails {
  readonly kind: ApiProblem;
  /** The answer's status, where there was an answer. */
  readonly status?: number;
  /** Whether it may have been carried out nevertheless: a time-out, half an answer, an error of the server after a write. */
  readonly uncertain: boolean;
}

/** A problem with Sigma's API: one line, without secrets. */
export class SigmaApiError extends CliError {
  public readonly kind: ApiProblem;
  public readonly status?: number;
  public readonly uncertain: boolean;

  constructor(where: string, given: string, allowed: string, fix: string, details: ApiErrorDetails) {
    super(where, given, allowed, fix);
    this.name = "SigmaApiError";
    this.kind = details.kind;
    this.status = details.status;
    this.uncertain = details.uncertain;
  }
}
