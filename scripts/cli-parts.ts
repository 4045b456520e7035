import { builtinModules } from "node:module";
import { relative } from "node:path";
import { build, BuildOptions, Metafile, Plugin } from "esbuild";

/** What becomes a part. */
export interface Apart {
  /** Files of this project; each is a part. */
  readonly files: RegExp;
  /** Packages as they are imported; each is a part with all that it needs. */
  readonly packages: RegExp;
}

/**
 * Puts code apart from a bundle: as text behind it, which `cli/bin/cdktf-sigma-oauth.js` compiles where something needs it. Node.js reads through
 * all code of a file before the first line runs, and most commands need less than half of it.
 */
export class Parts {
  private readonly texts = new Map<string, string>();
  private readonly metafiles: Metafile[] = [];

  /** @param form how everything is compiled */
  constructor(
    private readonly apart: Apart,
    private readonly form: BuildOptions & { readonly absWorkingDir: string },
  ) {}

  /** In the bundle, such code only says which part it is, and what that requires. */
  public readonly plugin: Plugin = {
    name: "parts",
    setup: (builder) => {
      const project = this.form.absWorkingDir;
      builder.onResolve({ filter: this.apart.packages }, ({ path }) => ({ path, namespace: "package" }));
      builder.onLoad({ filter: /./, namespace: "package" }, ({ path }) =>
        this.add(path, { bundle: true, stdin: { contents: `export * from ${JSON.stringify(path)};`, resolveDir: project } }),
      );
      builder.onLoad({ filter: /\.ts$/ }, ({ path }) =>
        this.apart.files.test(path) ? this.add(relative(project, path).replaceAll("\\", "/"), { entryPoints: [path] }) : undefined,
      );
    },
  };

  private async add(name: string, what: BuildOptions) {
    // What is imported later is in the bundle, so it is required as everything else.
    const { outputFiles, metafile } = await build({
      ...this.form,
      ...what,
      supported: { "dynamic-import": false },
      write: false,
      metafile: true,
    });
    const uses: string[] = [];
    const [{ text }] = outputFiles;
    this.texts.set(
      name,
      text.replace(REQUIRE, (call: string, use: string) =>
        builtinModules.includes(use.replace(/^node:/, "")) ? call : `__uses[${uses.push(use) - 1}]()`,
      ),
    );
    this.metafiles.push(metafile);
    return {
      contents: `__part(${JSON.stringify(name)}, module, [${uses.map((use) => `() => require(${JSON.stringify(use)})`).join(", ")}]);`,
    };
  }

  /** The files in the parts. */
  public get inputs(): string[] {
    return this.metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  }

  /**
   * The bundle with its parts behind it. The first line says where each begins and ends, in bytes from the second line on, and in which line; the
   * bundle itself has no name.
   */
  public behind(bundle: string): string {
    // They were compiled side by side, so their order is by chance.
    const parts = [...this.texts].sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, text]) => [name, `// ${name}\n${text}`]);
    const pieces = [["", bundle], ...parts];
    let [at, line] = [0, 1];
    const places = pieces.map(([name, text]) => {
      const place = [at, (at += Buffer.byteLength(text)), line];
      line += text.split("\n").length - 1;
      return [name, place];
    });
    return `//${JSON.stringify(Object.fromEntries(places))}\n${pieces.map(([, text]) => text).join("")}`;
  }
}

const REQUIRE = /\brequire\("([^"\n]+)"\)/g;
