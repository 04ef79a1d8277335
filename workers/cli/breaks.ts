import { classOf } from "../../src/engine/classify/class-of";
import { classBreaks } from "../../src/engine/classify/methods";
import { BINS, type Bins } from "../../src/model/params";
import type { Command } from "./command";
import { inputFile } from "./input-file";
import { jsonText } from "./json-text";
import { readColumn } from "./read-column";
import { readPanel } from "./read-panel";

const METHODS = BINS.filter((bins): bins is Exclude<Bins, "continuous"> => bins !== "continuous");

const USAGE = `The bounds that cut a column into classes.

  engine breaks --panel FILE --column CODE [--method natural] [--classes 5]

--panel    CSV as compute takes it, or JSON: { "units": [...], "columns": { CODE: [number or null, ...] } }
--method   ${METHODS.join(", ")}
--classes  the most there can be; ties, and the method, can leave fewer

{ "column": CODE, "method": "natural", "breaks": [upper bound of each class but the last, ...],
  "counts": [units in each class, ...], "classes": [class of each unit from 0, or null, ...] }
`;

export const breaks: Command = {
  name: "breaks",
  summary: "class breaks of a column",
  usage: USAGE,
  options: { panel: null, column: null, method: "natural", classes: "5" },
  run(args) {
    const file = inputFile(args.text("panel"));
    const { panel } = readPanel(file);
    const column = args.text("column");
    const method = args.choice("method", METHODS);
    const values = readColumn(panel, column, file.name);
    const edges = classBreaks(method, values, args.whole("classes", 1));
    const classes = values.map((value) => classOf(value, edges));
    const counts = [...edges, 0].map((_, at) => classes.filter((one) => one === at).length);
    return jsonText({ column, method, breaks: edges, counts, classes });
  },
};
