import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const MODULES = fileURLToPath(new URL("../../node_modules/", import.meta.url));
const FAMILY = "Noto Sans SC";
const GENERIC = ["sans-serif", "serif", "monospace", "system-ui", "ui-sans-serif"];

/**
 * Writes a fontconfig file that adds the Chinese font of the package to those of the system, and
 * returns its path. The font comes first for generic families, so texts measure the same on every
 * machine that reads fontconfig.
 */
export function fontConfig(): string {
  const cache = join(MODULES, ".cache", "fonts");
  const path = join(cache, "fonts.conf");
  const aliases = GENERIC.map(
    (name) =>
      `  <match target="pattern"><test name="family"><string>${name}</string></test>` +
      `<edit name="family" mode="prepend" binding="strong"><string>${FAMILY}</string></edit></match>`,
  );
  mkdirSync(cache, { recursive: true });
  writeFileSync(
    path,
    [
      `<?xml version="1.0"?>`,
      `<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">`,
      `<fontconfig>`,
      `  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>`,
      `  <dir>${join(MODULES, "@expo-google-fonts/noto-sans-sc")}</dir>`,
      `  <cachedir>${join(cache, "scanned")}</cachedir>`,
      ...aliases,
      `</fontconfig>`,
      ``,
    ].join("\n"),
  );
  return path;
}
