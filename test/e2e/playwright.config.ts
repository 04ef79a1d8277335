import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { launchOptions } from "../support/chromium";
import { ROOT_PORT, ROOT_URL, SUB_PATH, SUB_PATH_PORT, SUB_PATH_URL } from "../support/site-ports";

const root = fileURLToPath(new URL("../../", import.meta.url));

function server(url: string, port: number, base: string) {
  return {
    command: `node --import tsx test/support/static-server.ts dist --base ${base} --port ${String(port)} --host 127.0.0.1 --tries 0 --gzip`,
    cwd: root,
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  };
}

/** Tests that count frames: another browser at work beside them would be counted too. */
const ALONE = /speed\.test\.ts|@alone/;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  forbidOnly: true,
  fullyParallel: true,
  // What only the second try passes is named at the end of npm test.
  retries: 1,
  workers: 2,
  timeout: 60_000,
  reporter: "list",
  use: { baseURL: ROOT_URL, launchOptions: await launchOptions(), trace: "off" },
  projects: [
    { name: "chromium", use: { ...devices["Desktop Chrome"] }, grepInvert: ALONE },
    {
      name: "alone",
      use: { ...devices["Desktop Chrome"] },
      grep: ALONE,
      workers: 1,
      dependencies: ["chromium"],
    },
  ],
  webServer: [server(ROOT_URL, ROOT_PORT, "/"), server(SUB_PATH_URL, SUB_PATH_PORT, SUB_PATH)],
});
