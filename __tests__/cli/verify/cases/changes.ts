import { KeyObject } from "node:crypto";
import { Shape, SIGNING_KEY } from "../../support/provider";
import { Changes } from "../../support/verify-vendor";
import { CheckId } from "../../../../cli/verify/model/check";
import { VendorName } from "../../support/vendors";

/** One thing that is wrong in a set-up, and how it is named. */
export interface Mistake {
  readonly mistake: string;
  readonly vendor: VendorName;
  readonly changes: Changes;
  readonly id: CheckId;
  readonly why: RegExp;
  readonly fix: RegExp;
}

/** One that a token shows. */
export interface TokenMistake extends Mistake {
  /** With what Snowflake would refuse the token. */
  readonly reason: string;
}

type Json = Record<string, unknown>;

/** The vendor's document, with some of it changed. */
export const saying = (changes: (document: Json, base: string) => Json): Changes => ({
  shape: ({ document }) => ({
    document: (said, base) => {
      const own = document?.(said, base) ?? said;
      return { ...own, ...changes(own, base) };
    },
  }),
});

export const trusting = (trust: Changes["trust"]): Changes => ({ trust });
export const client = (changes: Changes["client"]): Changes => ({ client: changes });
export const without = (list: unknown, ...values: string[]) => (list as string[]).filter((value) => !values.includes(value));

/** A client that signs JWTs, for a deployment that is on loopback. */
export const jwtClient = (): Changes => ({
  client: ({ base }: { base: string }) => ({ use_jwt: "on", client_secret: undefined, redirect_uri: `${base}/api/v2/oauth/1/authcode` }),
  args: ["--allow-foreign-host"],
});

export const claims = (changes: (claims: Json, base: string) => void): Changes => ({ token: (given, _, base) => changes(given, base) });
export const header = (changes: (header: Json) => void): Changes => ({ token: (_, given) => changes(given) });
export const set = (values: Json) => claims((given) => Object.assign(given, values));
export const shaped = (shape: Partial<Shape>): Changes => ({ shape });

/** The same token signed anew, with some of it changed. */
export const signed = (changeHeader: Json, key?: KeyObject, change: Json = {}): Changes => ({
  other: async (token) => {
    const { CompactSign, importJWK } = await import("jose");
    const [head, payload] = token
      .split(".")
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, "base64url").toString()) as object);
    const bytes = new TextEncoder().encode(JSON.stringify({ ...payload, ...change }));
    const imported = key ?? (await importJWK(SIGNING_KEY, "RS256"));
    return new CompactSign(bytes).setProtectedHeader({ ...head, ...changeHeader } as never).sign(imported);
  },
});

/** The moment so many days from now. */
export const days = (count: number) => () => new Date(Date.now() + count * 86_400_000);

export const NOT_IN_TOKEN = "role requested in the login is not listed in the Access Token or was filtered";
