import type { Matrix } from "./matrix";
import { short } from "./svg-element";

/** Numbers of a command, and how they pair: p is x y, h an x, v a y. */
const SHAPE: Readonly<Record<string, string>> = {
  M: "p",
  L: "p",
  T: "p",
  H: "h",
  V: "v",
  Q: "pp",
  S: "pp",
  C: "ppp",
};
const TOKEN = /([a-zA-Z])|([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi;

/**
 * A path drawn out along its axes by a scale and a shift, so that its stroke needs no transform and
 * stays equally wide. Null for what a scale would not keep: arcs, and maps that turn or slant.
 * @param path data of a path after SVG 2, 9.3
 */
export function stretchedPath(path: string, { a, b, c, d, e, f }: Matrix): string | null {
  if (b !== 0 || c !== 0) return null;
  const parts: string[] = [];
  let command = "";
  let values: number[] = [];
  for (const [token, letter] of path.matchAll(TOKEN)) {
    if (letter === undefined) {
      values.push(Number(token));
      const shape = SHAPE[command.toUpperCase()];
      if (shape === undefined) return null;
      if (values.length < shape.replaceAll("p", "xy").length) continue;
      // A path begins from nowhere: its first move is absolute in either case.
      const absolute = command === command.toUpperCase() || parts.length === 0;
      const [dx, dy] = absolute ? [e, f] : [0, 0];
      const axes = shape.replaceAll("p", "hv");
      const moved = values.map((value, i) =>
        short(axes[i] === "h" ? a * value + dx : d * value + dy),
      );
      parts.push(command + moved.join(" "));
      values = [];
      // What follows a move without a letter is a line.
      if (command === "M") command = "L";
      if (command === "m") command = "l";
    } else {
      command = letter;
      if (letter.toUpperCase() === "Z") parts.push("z");
    }
  }
  return parts.join("");
}
