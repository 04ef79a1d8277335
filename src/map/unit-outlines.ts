import { largeRings } from "./rings";

/** An outline around every islet would be a row of black blobs: 10 px² on a map of 1,000 px. */
const OUTLINED_AREA = 1000;

/** The outlines of units in one path, without their islets; null is no unit. */
export function unitOutlines(
  ids: readonly (string | null)[],
  shapes: Readonly<Record<string, string>>,
): string {
  return ids.map((id) => largeRings(shapes[id ?? ""] ?? "", OUTLINED_AREA)).join("");
}
