/** Path data of a pole's mark around a point, about as large to the eye as a disc of the radius. */
export function markerPath(pole: string, x: number, y: number, r: number): string {
  const round = Math.round;
  const by = (dx: number, dy: number): string => `${round(x + dx * r)} ${round(y + dy * r)}`;
  if (pole === "pole-yrd")
    return `M${by(-0.9, -0.9)}L${by(0.9, -0.9)} ${by(0.9, 0.9)} ${by(-0.9, 0.9)}z`;
  if (pole === "pole-bohai") return `M${by(0, -1.2)}L${by(1.15, 0.85)} ${by(-1.15, 0.85)}z`;
  if (pole === "extra") return `M${by(0, -1.25)}L${by(1.25, 0)} ${by(0, 1.25)} ${by(-1.25, 0)}z`;
  const arc = `${round(r)} ${round(r)} 0 1 0`;
  return `M${by(-1, 0)}a${arc} ${round(2 * r)} 0a${arc} ${round(-2 * r)} 0z`;
}
