import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BadInput } from "./bad-input";
import { compute, type InputFile } from "./compute";
import { printCsv } from "./print-csv";
import { printJson } from "./print-json";
import { USAGE } from "./usage";

const PRINTERS = { json: printJson, csv: printCsv };

/** What the command line asks for, as text for the standard output. @throws BadInput. */
export function run(args: readonly string[]): string {
  const { command, help, panel, methodology, out } = read(args);
  if (help) return USAGE;
  if (command !== "compute") throw usage(`no command "${command}"`);
  if (panel === undefined || methodology === undefined) {
    throw usage("compute needs --panel and --methodology");
  }
  if (!isPrinter(out)) throw usage(`--out is json or csv: "${out}"`);
  return PRINTERS[out](compute(file(panel), file(methodology)));
}

function read(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        panel: { type: "string" },
        methodology: { type: "string" },
        out: { type: "string", default: "json" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const { panel, methodology, out, help } = values;
    return { command: positionals.join(" "), panel, methodology, out, help };
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function isPrinter(out: string): out is keyof typeof PRINTERS {
  return Object.hasOwn(PRINTERS, out);
}

function file(name: string): InputFile {
  try {
    return { name, text: readFileSync(name, "utf8") };
  } catch (error) {
    throw new BadInput(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function usage(reason: string): BadInput {
  return new BadInput(`engine: ${reason}; --help says more`);
}
