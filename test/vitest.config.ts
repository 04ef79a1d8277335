import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [svelte({ configFile: false })],
  test: {
    environment: "node",
    // The files mock no modules: one registry serves them all, and most of the time goes into imports.
    pool: "threads",
    isolate: false,
    include: ["test/**/*.test.ts"],
    exclude: ["test/e2e/**"],
    // npm test runs other steps beside these.
    testTimeout: 20_000,
  },
});
