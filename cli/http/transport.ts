import { X509Certificate } from "node:crypto";
import { createSecureContext, rootCertificates } from "node:tls";
import { unknownPath } from "../support/arguments";
import { fileProblem, readSmallFile } from "../support/files";
import { CliError } from "../support/cli-error";

/** The part of fetch that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface TransportOptions {
  /** A file of certificates that are trusted in addition to the usual ones. */
  readonly caFile?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Node's own fetch; where a proxy or certificates are to be respected, the same code as a package, which takes them. Node's own one has no
 * setting for a file of certificates, and knows proxies from version 24 on.
 */
export async function transport({ caFile, env }: TransportOptions): Promise<Fetch> {
  const proxy = env.HTTPS_PROXY || env.https_proxy;
  if (!proxy && caFile === undefined) return (url, init) => fetch(url, init);
  const { EnvHttpProxyAgent, fetch: fetchThrough } = await import("undici");
  // One context for all connections: to read some hundred and fifty certificates takes longer than most answers.
  const trusted =
    caFile === undefined
      ? undefined
      : { secureContext: createSecureContext({ ca: [...rootCertificates, ...extraCertificates(env), readCertificates(caFile)] }) };
  const tls = trusted && { connect: trusted, requestTls: trusted, proxyTls: trusted };
  const noProxy = env.NO_PROXY ?? env.no_proxy ?? "";
  // Nothing is fetched over http, and an empty text keeps the agent from reading the environment itself.
  const agent = new EnvHttpProxyAgent({ ...tls, httpProxy: "", httpsProxy: proxy ? checkedProxy(proxy) : "", noProxy });
  return (url, init) => fetchThrough(url, { ...init, dispatcher: agent } as object);
}

/** The certificates that Node.js itself was told to trust: a custom list would otherwise replace them. */
function extraCertificates({ NODE_EXTRA_CA_CERTS: file }: TransportOptions["env"]): string[] {
  return file ? [readCertificates(file)] : [];
}

function readCertificates(file: string): string {
  const refused = (given: string) =>
    new CliError(
      "certificates",
      `${unknownPath(file)} ${given}`,
      "a file of certificates in PEM form",
      "pass the certificate of the authority that signed the server's",
    );
  let text: string;
  try {
    text = readSmallFile(file).toString("utf8");
  } catch (error) {
    throw refused(fileProblem(error));
  }
  const certificates = text.split(/(?=-----BEGIN CERTIFICATE-----)/).filter((part) => part.startsWith("-----BEGIN CERTIFICATE-----"));
  if (certificates.length === 0) throw refused("has no certificate");
  // TLS skips what it cannot read, and would then report an untrusted authority.
  if (!certificates.every(isReadable)) throw refused("has a certificate that cannot be read");
  return text;
}

function isReadable(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

function checkedProxy(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  // Not shown: it may hold a password.
  throw new CliError(
    "HTTPS_PROXY",
    "not an http or https URL",
    "such as http://proxy.example.com:3128",
    "correct the variable, or unset it",
  );
}
