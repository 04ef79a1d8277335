import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { launchOptions } from "./chromium";

const PUBLIC = fileURLToPath(new URL("../../public/", import.meta.url));

/** A maskable icon is cut by the system: its ground goes to the edge, its drawing into the inner 80 %. */
const ICONS = [
  { file: "icon-192.png", size: 192, maskable: false },
  { file: "icon-512.png", size: 512, maskable: false },
  { file: "maskable-512.png", size: 512, maskable: true },
];

await mkdir(`${PUBLIC}icons`, { recursive: true });
const svg = await readFile(`${PUBLIC}icon.svg`, "utf8");
const browser = await chromium.launch(await launchOptions());
for (const { file, size, maskable } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const shown = maskable
    ? svg.replace(' rx="2"', "").replace("<path", '<path transform="translate(4.8 4.8) scale(.7)"')
    : svg;
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${shown}`);
  await writeFile(`${PUBLIC}icons/${file}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
