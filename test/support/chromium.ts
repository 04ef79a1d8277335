import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { fontConfig } from "./font-config";
import { packagedChromium } from "./packaged-chromium";

export interface LaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const USUAL_FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
const MAC_APPS = ["Google Chrome", "Chromium"];

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const HOW_TO_GET_ONE = `No browser for the tests was found. Any of these helps:
  - install Chromium or Google Chrome with the system's package manager
  - npx playwright install chromium
  - CHROMIUM_PATH=/path/to/chrome npm test
On Linux x64 none is needed: npm ci brings one in @sparticuz/chromium.`;

/** Where a system keeps its browser, likeliest first; the PATH before the usual folders. */
export function systemPlaces(path: string, home: string): string[] {
  const folders = [...path.split(delimiter).filter((folder) => folder !== ""), ...USUAL_FOLDERS];
  const apps = ["/Applications", join(home, "Applications")].flatMap((folder) =>
    MAC_APPS.map((app) => join(folder, `${app}.app`, "Contents", "MacOS", app)),
  );
  return [...new Set([...folders.flatMap((folder) => NAMES.map((n) => join(folder, n))), ...apps])];
}

/** Some systems ship a script of the browser's name that only says how to install it. */
function isBrowser(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    const version = execFileSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 });
    return /Chrom(e|ium)/.test(version);
  } catch {
    return false;
  }
}

export interface Search {
  chosen: string | undefined;
  places: readonly string[];
  works: (path: string) => boolean;
}

/** The chosen browser, else the first place that holds one. A chosen one that is none is an error. */
export function installedBrowser({ chosen, places, works }: Search): string | undefined {
  if (chosen === undefined || chosen === "") return places.find(works);
  if (!works(chosen)) throw new Error(`CHROMIUM_PATH names no working browser: ${chosen}`);
  return chosen;
}

function environment(added: Record<string, string>): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(kept), ...added };
}

/** What Playwright needs to start a browser on this machine; throws with advice if there is none. */
export async function launchOptions(): Promise<LaunchOptions> {
  const fonts = { FONTCONFIG_FILE: fontConfig() };
  const installed = installedBrowser({
    chosen: process.env["CHROMIUM_PATH"],
    places: [...systemPlaces(process.env["PATH"] ?? "", homedir()), chromium.executablePath()],
    works: isBrowser,
  });
  if (installed !== undefined) {
    return { executablePath: installed, args: ARGS, env: environment(fonts) };
  }
  const packaged = await packagedChromium();
  if (packaged === undefined) throw new Error(HOW_TO_GET_ONE);
  const libraries = [packaged.libraryPath, process.env["LD_LIBRARY_PATH"] ?? ""];
  const LD_LIBRARY_PATH = libraries.filter((folder) => folder !== "").join(delimiter);
  return {
    executablePath: packaged.executablePath,
    args: ARGS,
    env: environment({ ...fonts, LD_LIBRARY_PATH }),
  };
}
