import { CsvFault } from "./csv-fault";

/** The text of a CSV file without its byte order mark. @throws CsvFault csv-empty, csv-encoding, csv-quote. */
export function csvBody(text: string): string {
  const body = text.replace(/^\ufeff/, "");
  if (body.trim() === "") throw new CsvFault("csv-empty", "the file is empty");
  if (body.includes("\0") || body.includes("\ufffd")) {
    throw new CsvFault("csv-encoding", "the file is not UTF-8 text");
  }
  if ((body.match(/"/g)?.length ?? 0) % 2 === 1) {
    throw new CsvFault("csv-quote", "a quotation mark is opened and not closed");
  }
  return body;
}
