import { printTableCsv, type CsvCell } from "./table-csv";

/**
 * A table as CSV under a head of comments, a line each with `# ` in front: what readers with a comment
 * sign skip whole. A comma would part a comment into cells in a spreadsheet, so a semicolon takes its
 * place, and %2C in an address, which leads to the same page.
 * @param bom whether a byte order mark stands first: Excel wants one, some tools stumble over it
 */
export function printCommentedCsv(
  comments: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  bom: boolean,
): string {
  const lines = comments.map((line) => `# ${withoutCommas(line.replace(/\s+/g, " ").trim())}\r\n`);
  const table = printTableCsv(rows);
  const [mark, body] = [table.slice(0, 1), table.slice(1)];
  return (bom ? mark : "") + lines.join("") + body;
}

const withoutCommas = (line: string): string =>
  line
    .split(" ")
    .map((word) => word.replaceAll(",", /:\/\//.test(word) ? "%2C" : ";"))
    .join(" ");
