import { nearName } from "../../../lib/shapes/near-name";

const NAMES = ["name", "groupNames", "redirectUris", "additionalRedirectUris", "preventDestroy", "credentialVersion"];

describe("a name that is nearly another one", () => {
  test.each([
    ["GroupNames", "groupNames"],
    ["group_names", "groupNames"],
    ["group-names", "groupNames"],
    ["groupName", "groupNames"],
    ["groupNamess", "groupNames"],
    ["groopName", "groupNames"],
    ["prevent_destory", "preventDestroy"],
    ["nam", "name"],
    ["redirectURI", "redirectUris"],
  ])("means it: %s", (written, meant) => {
    expect(nearName(written, NAMES)).toBe(meant);
  });

  test.each(["na", "nm", "mean", "names1", "groupIds", "grpNms", "credentialVersio123", "preventDestroyAll", "redirect", "uris", ""])(
    "is let be where it differs in more: %j",
    (written) => {
      expect(nearName(written, NAMES)).toBeUndefined();
    },
  );

  test("means the nearest one, wherever it stands in the list", () => {
    expect(nearName("abcdefghx", ["abcdefixx", "abcdefghi", "abcdefxix"])).toBe("abcdefghi");
    expect(nearName("abcdefghi", [])).toBeUndefined();
  });
});
