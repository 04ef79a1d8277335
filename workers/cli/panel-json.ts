import type { Panel } from "../../src/model/panel";
import { BadInput } from "./bad-input";
import type { InputFile } from "./input-file";

/** A panel from JSON: `{ "units": [...], "columns": { "code": [number or null, ...] } }`. @throws BadInput. */
export function panelJson({ name, text }: InputFile): Panel {
  const { units, columns } = parsed(name, text.replace(/^\ufeff/, ""));
  if (!Array.isArray(units) || typeof columns !== "object" || columns === null) {
    throw new BadInput(`${name}: a panel has "units", a list, and "columns", an object`);
  }
  const entries = Object.entries(columns as Record<string, unknown>);
  return {
    units: units.map(String),
    columns: Object.fromEntries(
      entries.map(([code, cells]) => {
        if (!Array.isArray(cells) || cells.length !== units.length) {
          throw new BadInput(`${name}: column "${code}" is a list of ${units.length}, one a unit`);
        }
        return [
          code,
          cells.map((cell, row) => cellOf(cell, `${name}: row ${row}, column "${code}"`)),
        ];
      }),
    ),
  };
}

function parsed(name: string, text: string): { units?: unknown; columns?: unknown } {
  try {
    return Object(JSON.parse(text)) as object;
  } catch (error) {
    throw new BadInput(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function cellOf(cell: unknown, where: string): number {
  if (cell === null) return NaN;
  if (typeof cell === "number") return cell;
  throw new BadInput(`${where} is not a number: ${JSON.stringify(cell)}`);
}
