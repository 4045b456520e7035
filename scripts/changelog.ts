/** A version in the changelog. */
export interface Release {
  readonly version: string;
  /** As ISO 8601 has it. */
  readonly date: string;
  readonly text: string;
}

const HEADING = /^## (?:Unreleased|(\d+\.\d+\.\d+) - (\d{4}-\d{2}-\d{2}))$/;

/** Every version of a changelog in the form of https://keepachangelog.com, without what is not released. */
export function releasesIn(changelog: string): Release[] {
  return changelog
    .split(/^(?=## )/m)
    .slice(1)
    .flatMap((section) => {
      const [heading, ...lines] = section.split("\n");
      const [, version, date] = HEADING.exec(heading) ?? [];
      return version === undefined ? [] : [{ version, date, text: `${lines.join("\n").trim()}\n` }];
    });
}

/** The notes of a release, from its tag. Fails unless every package has the version of the tag, and the changelog has something to say about it. */
export function releaseNotes(
  tag: string,
  changelog: string,
  packages: readonly { readonly name: string; readonly version: string }[],
): string {
  for (const { name, version } of packages) {
    if (tag !== `v${version}`) throw new Error(`${name} has version ${version}: its tag is v${version}, not ${tag}`);
  }
  const release = releasesIn(changelog).find(({ version }) => tag === `v${version}`);
  if (release === undefined)
    throw new Error(`CHANGELOG.md has no section "## ${tag.slice(1)} - <date>": give what is unreleased its version and date`);
  return release.text;
}
