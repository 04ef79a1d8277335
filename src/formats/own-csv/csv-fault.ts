/** What is wrong with a file and where: rows count from 1 with the header, as a spreadsheet does. */
export interface CsvError {
  readonly code: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  /** One line in English; a screen words the code anew. */
  readonly message: string;
}

export class CsvFault extends Error {
  readonly error: CsvError;

  constructor(code: string, message: string, where: Partial<CsvError> = {}) {
    super(message);
    this.error = { row: null, column: null, value: null, ...where, code, message };
  }
}
