import { CsvFault } from "./csv-fault";

/** Lines of comments at the head of a file; a first column may have such a name, so a blank must follow. */
const COMMENTS = /^(?:#(?: .*)?\r?\n)+/;

/**
 * The text of a CSV file without its byte order mark; comments at its head are left blank, so that rows
 * keep their numbers. @throws CsvFault csv-empty, csv-encoding, csv-quote.
 */
export function csvBody(text: string): string {
  const body = text
    .replace(/^\ufeff/, "")
    .replace(COMMENTS, (lines) => lines.replace(/[^\r\n]/g, ""));
  if (body.trim() === "") throw new CsvFault("csv-empty", "the file is empty");
  if (body.includes("\0") || body.includes("\ufffd")) {
    throw new CsvFault("csv-encoding", "the file is not UTF-8 text");
  }
  if ((body.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new CsvFault("csv-quote", "a quotation mark is opened and not closed");
  }
  return body;
}
