export type CsvFaultCode =
  | "csv-empty"
  | "csv-encoding"
  | "csv-too-large"
  | "csv-too-wide"
  | "csv-quote"
  | "csv-delimiter"
  | "csv-header"
  | "csv-no-units"
  | "csv-no-rows"
  | "csv-no-figures"
  | "csv-column-blank"
  | "csv-column-twice"
  | "csv-row-length"
  | "csv-unit-blank"
  | "csv-unit-twice"
  | "csv-unit-unknown"
  | "csv-unit-ambiguous"
  | "csv-formula"
  | "csv-number";

/** What is wrong with a file and where: rows count from 1 with the header, as a spreadsheet does. */
export interface CsvError {
  readonly code: CsvFaultCode;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** One line in English; a screen words the code anew. */
  readonly message: string;
}

export class CsvFault extends Error {
  readonly error: CsvError;

  constructor(code: CsvFaultCode, message: string, where: Partial<CsvError> = {}) {
    super(message);
    this.error = { row: null, column: null, value: null, ...where, code, message };
  }
}
