import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync, type Zippable } from "fflate";

/** One build gives one zip, whenever it is made; the format knows no time before 1980. */
const TIME = new Date(1980, 0, 1);
const FOLDER = "cdgi-map";

/** The built site as a zip of one folder, for any static host or a double click on its index.html. */
export async function packSite(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const content: Zippable = {};
  for (const file of files.sort()) {
    const path = file.slice(folder.length + 1).replaceAll("\\", "/");
    content[`${FOLDER}/${path}`] = await readFile(file);
  }
  return zipSync(content, { level: 9, mtime: TIME });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const zip = await packSite("dist");
  const target = `${FOLDER}.zip`;
  await writeFile(target, zip);
  console.log(`${target} ${zip.length} bytes`);
}
