import { fileURLToPath } from "node:url";
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";

const root = fileURLToPath(new URL("..", import.meta.url));
const SVELTE = ["**/*.svelte", "**/*.svelte.ts"];
const TYPED = ["**/*.ts", "**/*.svelte"];

const typed = {
  projectService: true,
  tsconfigRootDir: root,
  extraFileExtensions: [".svelte"],
};

export default defineConfig(
  globalIgnores([
    "node_modules/",
    "dist/",
    "coverage/",
    "test-results/",
    "public/data/",
    "src/model/catalog.ts",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: TYPED,
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: typed },
    rules: {
      // The compiler knows better what is defined.
      "no-undef": "off",
      "no-console": ["error", { allow: ["error"] }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // The second rule costs a fifth of the whole lint, and without an enum has nothing to find.
      "no-restricted-syntax": ["error", "TSEnumDeclaration"],
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  // After the rules of TypeScript, whose parser would take the components over.
  svelte.configs.recommended,
  svelte.configs.prettier,
  {
    files: SVELTE,
    languageOptions: { parserOptions: { ...typed, parser: ts.parser } },
  },
  {
    // Their types are checked by svelte-check; here each would have the whole programme built anew.
    files: ["**/*.svelte"],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
  {
    files: ["geo/**", "workers/cli.ts", "vite.config.ts", "src/shell/prerender/**", "test/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      // fast-check and playwright name their fixtures by destructuring, also an empty one.
      "no-empty-pattern": "off",
    },
  },
  { files: [".config/**"], languageOptions: { globals: globals.node } },
  {
    files: ["public/**/*.js", "test/e2e/hosts/**/*.js"],
    languageOptions: { globals: globals.browser, sourceType: "script" },
  },
);
