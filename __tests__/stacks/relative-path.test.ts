import { posix, win32 } from "node:path";
import { missingFolders } from "../../stacks/make-folder";
import { isSamePath, pathFrom } from "../../stacks/relative-path";

describe("a path from a folder", () => {
  test.each([
    { flavor: posix, folder: "/p/out/stacks/a", path: "/p/terraform.a.tfstate", expected: "../../../terraform.a.tfstate" },
    { flavor: win32, folder: "C:\\p\\out\\stacks\\a", path: "C:\\p\\terraform.a.tfstate", expected: "../../../terraform.a.tfstate" },
    { flavor: win32, folder: "c:\\P\\out", path: "C:\\p\\states\\x.tfstate", expected: "../states/x.tfstate" },
    { flavor: win32, folder: "C:\\p\\out", path: "D:\\states\\x.tfstate", expected: "D:/states/x.tfstate" },
    { flavor: posix, folder: "/p", path: "/p/back\\slash", expected: "back\\slash" },
  ])("$path from $folder is $expected", ({ flavor, folder, path, expected }) => {
    expect(pathFrom(folder, path, flavor)).toBe(expected);
  });
});

test("two paths are one where the system says so", () => {
  expect(isSamePath("C:\\acme\\Config.yaml", "c:\\acme\\config.yaml", win32)).toBe(true);
  expect(isSamePath("C:\\acme\\config.yaml", "D:\\acme\\config.yaml", win32)).toBe(false);
  expect(isSamePath("/acme/Config.yaml", "/acme/config.yaml", posix)).toBe(false);
});

describe("the folders that are missing", () => {
  test.each([
    { flavor: posix, path: "/p/out/new", present: ["/", "/p"], expected: ["/p/out", "/p/out/new"] },
    { flavor: win32, path: "C:\\p\\out\\new", present: ["C:\\", "C:\\p"], expected: ["C:\\p\\out", "C:\\p\\out\\new"] },
    { flavor: win32, path: "Z:\\out", present: [], expected: ["Z:\\", "Z:\\out"] },
    { flavor: posix, path: "/p", present: ["/p"], expected: [] },
  ])("of $path are $expected", ({ flavor, path, present, expected }) => {
    expect(missingFolders(path, (folder) => present.includes(folder), flavor)).toStrictEqual(expected);
  });
});
