import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the engine prints in a terminal: `npm run -s engine -- ...` as JSON. */
export function engineCli(...args: readonly string[]): unknown {
  const options = { cwd: root, encoding: "utf8", maxBuffer: 64_000_000 } as const;
  const text = execFileSync(
    process.execPath,
    ["--import", "tsx", "workers/cli.ts", ...args],
    options,
  );
  return JSON.parse(text);
}
