import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { outputsOf, Reported, Surroundings, verifyJson } from "./command";
import { accessToken, open, Shape, Vendor } from "./provider";
import { certificate } from "./tls";
import { outputsFor, VendorName, vendorCase } from "./vendors";

/** What is changed in a healthy set-up. */
export interface Changes {
  readonly shape?: Partial<Shape> | ((shape: Shape) => Partial<Shape>);
  readonly client?: object | ((vendor: Vendor) => object);
  readonly trust?: object | ((vendor: Vendor) => object);
  /** Scopes to ask for. */
  readonly ask?: string;
  /** Changes claims and header after the vendor's way. */
  readonly token?: Shape["token"];
  /** Takes the place of the token that was issued. */
  readonly other?: (token: string, vendor: Vendor) => string | Promise<string>;
  readonly now?: () => Date;
  readonly args?: readonly string[];
}

/** Starts a vendor with some changes. */
export async function openVendor(name: VendorName, { shape: change, token }: Changes = {}): Promise<Vendor> {
  const { shape } = vendorCase(name);
  const changed = { ...shape, ...(typeof change === "function" ? change(shape) : change) };
  if (token === undefined) return open(changed);
  return open({
    ...changed,
    token: (claims, header, base) => {
      changed.token(claims, header, base);
      token(claims, header, base);
    },
  });
}

export function outputsWith(name: VendorName, vendor: Vendor, { client, trust }: Changes = {}): string {
  const given = (change: Changes["client"]) => (typeof change === "function" ? (change as (vendor: Vendor) => object)(vendor) : change);
  return outputsOf(outputsFor(name, vendor, { client: given(client), trust: given(trust) }));
}

/** `verify` of a vendor's set-up, from its outputs. */
export async function verifyVendor(name: VendorName, changes: Changes = {}): Promise<Reported> {
  const vendor = await openVendor(name, changes);
  const { file } = await certificate();
  return verifyJson(["--ca-file", file, ...(changes.args ?? [])], { stdin: outputsWith(name, vendor, changes), now: changes.now });
}

/** `verify --token -` with a token that the vendor issued. */
export async function verifyToken(name: VendorName, changes: Changes = {}): Promise<Reported> {
  const vendor = await openVendor(name, changes);
  const issued = await accessToken(vendor, changes.ask ?? vendorCase(name).scopes);
  const token = changes.other === undefined ? issued : await changes.other(issued, vendor);
  return verifyGiven(name, vendor, token, changes);
}

/** `verify --token -` with any text. */
export async function verifyGiven(
  name: VendorName,
  vendor: Vendor,
  token: string,
  changes: Changes = {},
  more: Surroundings = {},
): Promise<Reported> {
  const { file } = await certificate();
  const args = ["--ca-file", file, "--token", "-", outputsFile(outputsWith(name, vendor, changes)), ...(changes.args ?? [])];
  return verifyJson(args, { stdin: token, now: changes.now, ...more });
}

/** Outputs in a file. */
export function outputsFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "outputs-")), "outputs.json");
  writeFileSync(file, text);
  return file;
}
