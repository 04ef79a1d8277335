import { short } from "./svg-element";

/** The six numbers of a plane affine map, in the order of SVG: x' = ax + cy + e, y' = bx + dy + f. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

const NEAR = 1e-4;

/** By how much lengths grow: the root of the area's growth. */
export const growth = ({ a, b, c, d }: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** Whether all lengths grow alike, so that a stroke stays as wide along one axis as along the other. */
export const isEven = (matrix: Matrix): boolean => {
  const { a, b, c, d } = matrix;
  const least = NEAR * Math.max(growth(matrix), NEAR);
  return Math.abs(Math.hypot(a, b) - Math.hypot(c, d)) < least && Math.abs(a * c + b * d) < least;
};

/** As the value of `transform`; a scale of 1 to 10,000 pixels needs six digits. */
export function printMatrix({ a, b, c, d, e, f }: Matrix): string | undefined {
  if (a === 1 && b === 0 && c === 0 && d === 1) {
    return e === 0 && f === 0 ? undefined : `translate(${short(e)} ${short(f)})`;
  }
  const six = (value: number): string => String(Number(value.toPrecision(7)));
  return `matrix(${[a, b, c, d].map(six).join(" ")} ${short(e)} ${short(f)})`;
}
