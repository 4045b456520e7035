import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "dist-cdktn/", "cli/dist/", "lib/bindings/", "lib/shapes/shapes.ts", "cdktf.out/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.dev.json", tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "max-lines": ["error", { max: 400 }],
      complexity: ["error", 16],
    },
  },
  {
    // The list of commands, each command, and the stacks of each vendor load what only they need when they run: an import would load it each time.
    files: ["cli/main.ts", "cli/*/command.ts", "stacks/build.ts", "stacks/platforms.ts"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["**/*.js", "*.mjs"],
    languageOptions: {
      globals: {
        module: "writable",
        exports: "readonly",
        require: "readonly",
        process: "readonly",
        console: "readonly",
        __dirname: "readonly",
        performance: "readonly",
        setTimeout: "readonly",
        expect: "readonly",
        clearTimeout: "readonly",
      },
    },
  },
  prettier,
);
