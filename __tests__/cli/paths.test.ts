import { posix, win32 } from "node:path";
import { asUri, flagForShell, forShell, isYamlPath, namesFolder, withSlashes } from "../../cli/support/paths";

describe("a path", () => {
  test.each([
    { flavor: posix, path: "folder/my config.yaml", uri: "folder/my%20config.yaml" },
    { flavor: posix, path: "./a/./b.yaml", uri: "a/./b.yaml" },
    { flavor: posix, path: "back\\slash.yaml", uri: "back%5Cslash.yaml" },
    { flavor: posix, path: "/home/a b/c.yaml", uri: "file:///home/a%20b/c.yaml" },
    { flavor: win32, path: "folder\\my config.yaml", uri: "folder/my%20config.yaml" },
    { flavor: win32, path: ".\\a.yaml", uri: "a.yaml" },
    { flavor: win32, path: "folder/a.yaml", uri: "folder/a.yaml" },
    // The drive is not a scheme.
    { flavor: win32, path: "C:\\Users\\a b\\c.yaml", uri: "file:///C:/Users/a%20b/c.yaml" },
    { flavor: win32, path: "\\\\server\\share\\c.yaml", uri: "file://server/share/c.yaml" },
  ])("$path is the URI $uri", ({ flavor, path, uri }) => {
    expect(asUri(path, flavor)).toBe(uri);
  });

  test("has forward slashes for GitHub, and keeps a backslash that is part of a name", () => {
    expect(withSlashes("a\\b.yaml", win32)).toBe("a/b.yaml");
    expect(withSlashes("a\\b.yaml", posix)).toBe("a\\b.yaml");
  });

  test.each([
    { flavor: posix, path: "out/stacks/acme", shown: "out/stacks/acme" },
    { flavor: posix, path: "my out", shown: "'my out'" },
    { flavor: posix, path: "it's $HOME", shown: "'it'\\''s $HOME'" },
    { flavor: posix, path: "a\\b", shown: "'a\\b'" },
    { flavor: win32, path: "C:\\out\\stacks\\acme", shown: "C:\\out\\stacks\\acme" },
    { flavor: win32, path: "C:\\my out", shown: '"C:\\my out"' },
    // In PowerShell, a word that begins with @ or has one is another thing.
    { flavor: win32, path: "@out", shown: '"@out"' },
  ])("$path is $shown for a shell", ({ flavor, path, shown }) => {
    expect(forShell(path, flavor)).toBe(shown);
  });

  test.each([
    { flavor: posix, path: "out/stacks/a.b", shown: "-chdir=out/stacks/a.b" },
    { flavor: posix, path: "out/my stack", shown: "-chdir='out/my stack'" },
    { flavor: win32, path: "out\\stacks\\a.b", shown: '"-chdir=out\\stacks\\a.b"' },
  ])("is one word of a shell behind a flag: $shown", ({ flavor, path, shown }) => {
    expect(flagForShell("-chdir", path, flavor)).toBe(shown);
  });

  test.each([
    { flavor: posix, path: "folder/x", expected: true },
    { flavor: posix, path: "s3cret", expected: false },
    { flavor: posix, path: "/s3cret", expected: false },
    { flavor: win32, path: "folder\\x", expected: true },
    { flavor: win32, path: "s3cret", expected: false },
    { flavor: win32, path: "C:\\s3cret", expected: false },
    { flavor: win32, path: "\\s3cret", expected: false },
  ])("$path names a folder: $expected", ({ flavor, path, expected }) => {
    expect(namesFolder(path, flavor)).toBe(expected);
  });

  test.each([
    { flavor: posix, path: "/etc/a.yaml", expected: true },
    { flavor: win32, path: "C:\\configs\\acme prod.yml", expected: true },
    { flavor: win32, path: "configs/acme.yaml", expected: true },
    { flavor: win32, path: "C:\\configs\\acme.txt", expected: false },
    { flavor: posix, path: "scheme:secret.yaml", expected: false },
    { flavor: win32, path: "\\\\server\\s3cr:et\\a.yaml", expected: false },
  ])("$path is plainly one of YAML: $expected", ({ flavor, path, expected }) => {
    expect(isYamlPath(path, flavor)).toBe(expected);
  });
});
