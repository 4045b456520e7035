import { Session } from "./session";

/** The platforms that people and pipelines run Terraform on. */
const PLATFORMS = ["linux_amd64", "linux_arm64", "darwin_amd64", "darwin_arm64", "windows_amd64"];

/**
 * Adds to a stack's lock the checksums of the platforms that this machine is not, as far as they can be had. One platform at a time, because Terraform
 * writes nothing where one of them fails.
 *
 * @param mirror a folder or a URL with the providers, instead of their registry
 */
export async function addPlatformHashes(session: Session, stack: string, mirror: string | undefined): Promise<void> {
  const { engine, say } = session;
  const others = PLATFORMS.filter((platform) => platform !== engine.platform);
  say(`${stack}: ${engine.name} providers lock, for ${others.join(", ")}`);
  const missing: string[] = [];
  for (const [index, platform] of others.entries()) {
    const { code, stderr } = await session.capture(
      stack,
      ["providers", "lock", "-no-color", `-platform=${platform}`, ...from(mirror)],
      "hide",
    );
    if (code === 0) continue;
    missing.push(platform);
    if (!isUnreachable(stderr)) continue;
    // The others would wait for it as well.
    missing.push(...others.slice(index + 1));
    break;
  }
  if (missing.length === 0) return;
  const fix =
    mirror === undefined ? "run it where the registry can be reached, or name a mirror with --provider-mirror" : "add them to the mirror";
  say(`${stack}: no checksums of the providers for ${missing.join(", ")}, where the lock will not do; ${fix}`);
}

const from = (mirror: string | undefined) =>
  mirror === undefined ? [] : [/^https?:\/\//.test(mirror) ? `-net-mirror=${mirror}` : `-fs-mirror=${mirror}`];

const isUnreachable = (message: string) => /could\s+not\s+connect|failed\s+to\s+request/.test(message);
