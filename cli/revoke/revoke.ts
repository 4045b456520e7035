import { SigmaApi } from "../sigma/api";
import { SigmaApiError } from "../sigma/api-error";
import { Member } from "../sigma/types";
import { CliError } from "../support/cli-error";
import { quote } from "../support/text";

/** What came of it for one person. */
export interface Outcome {
  readonly email: string;
  readonly status: "revoked" | "would-be-revoked" | "failed" | "not-tried";
  readonly memberId?: string;
  readonly tokensRevoked?: number;
  /** In words. */
  readonly why: string;
}

/** Each person in turn. The others follow after a failure, unless it would be the same for all. */
export async function revokeAll(emails: readonly string[], api: SigmaApi, isDryRun: boolean): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let stopped = false;
  for (const email of emails) {
    if (stopped) {
      outcomes.push({ email, status: "not-tried", why: "the previous problem concerns everyone" });
      continue;
    }
    try {
      outcomes.push(await revokeOne(email, api, isDryRun));
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      outcomes.push({ email, status: "failed", why: error.message });
      stopped = error instanceof SigmaApiError && (error.kind === "credentials" || error.kind === "forbidden");
    }
  }
  return outcomes;
}

async function revokeOne(email: string, api: SigmaApi, isDryRun: boolean): Promise<Outcome> {
  const found = await api.findMembers(email);
  if (found.length === 0) {
    return { email, status: "failed", why: "no member of the organization has this email address, not even a deactivated one" };
  }
  if (found.length > 1) {
    const ids = found.map(({ memberId }) => quote(memberId)).join(", ");
    return { email, status: "failed", why: `${found.length} members have this email address (${ids}): nobody's tokens were ended` };
  }
  const [member] = found;
  const { memberId } = member;
  if (isDryRun) return { email, status: "would-be-revoked", memberId, why: `would end the refresh tokens of ${described(member)}` };
  const { tokensRevoked } = (await api.revoke(memberId)).results.oauth;
  return { email, status: "revoked", memberId, tokensRevoked, why: `${tokensOf(tokensRevoked)} of ${described(member)} ended` };
}

const tokensOf = (count: number) => (count === 1 ? "1 refresh token" : `${count} refresh tokens`);

function described({ memberId, memberType, isArchived, isInactive }: Member): string {
  const state = isArchived ? ", deactivated in Sigma" : isInactive ? ", deactivated by SCIM" : "";
  return `member ${quote(memberId)} (${quote(memberType)}${state})`;
}
