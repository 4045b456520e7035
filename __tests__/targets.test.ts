import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSources } from "../scripts/languages";
import { PROJECT } from "./support/project";

/** Python has tests of its own: its wheel is built and used. */
describe("the sources of the packages that are not published yet", () => {
  let folder: string;
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "targets-"));
    writeSources(PROJECT, ["java", "go", "dotnet"], folder);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("are there for Java", () => {
    const pom = read("java/pom.xml");
    expect(pom).toContain("<groupId>io.github.cdktf-sigma-oauth</groupId>");
    expect(pom).toContain("<artifactId>cdktf-sigma-oauth</artifactId>");
    expect(pom).toMatch(/<groupId>com.hashicorp<\/groupId>\s*<artifactId>cdktf<\/artifactId>/);
    const props = read("java/src/main/java/io/github/cdktf_sigma_oauth/SigmaOktaAppProps.java");
    expect(props).toContain("package io.github.cdktf_sigma_oauth;");
    expect(props).toContain("public Builder groupNames(java.util.List<java.lang.String> groupNames)");
  });

  test("are there for Go", () => {
    expect(read("go/sigmaoauth/go.mod")).toMatch(/^module github\.com\/cdktf-sigma-oauth\/cdktf-sigma-oauth-go\/sigmaoauth$/m);
    expect(read("go/sigmaoauth/SigmaOktaApp.go")).toContain("func NewSigmaOktaApp(");
    expect(read("go/sigmaoauth/SigmaOktaAppProps.go")).toMatch(/GroupNames \*\[\]\*string/);
  });

  test("are there for .NET", () => {
    expect(read("dotnet/CdktfSigmaOauth/CdktfSigmaOauth.csproj")).toContain("<PackageId>CdktfSigmaOauth</PackageId>");
    const construct = read("dotnet/CdktfSigmaOauth/CdktfSigmaOauth/SigmaOktaApp.cs");
    expect(construct).toContain("namespace CdktfSigmaOauth");
    expect(construct).toContain("public SigmaOktaApp(Constructs.Construct scope, string id, CdktfSigmaOauth.ISigmaOktaAppProps props)");
  });

  test("hold every exported type", () => {
    const { types } = JSON.parse(readFileSync(join(PROJECT, ".jsii"), "utf8")) as { types: Record<string, { name: string }> };
    const names = Object.values(types).map(({ name }) => name);
    const missing = (path: (name: string) => string) => names.filter((name) => !existsSync(join(folder, path(name))));
    expect(missing((name) => `java/src/main/java/io/github/cdktf_sigma_oauth/${name}.java`)).toEqual([]);
    expect(missing((name) => `go/sigmaoauth/${name}.go`)).toEqual([]);
    // In .NET, a struct is the implementation of an interface.
    expect(missing((name) => `dotnet/CdktfSigmaOauth/CdktfSigmaOauth/${name}.cs`)).toEqual([]);
  });
});
