interface Selection {
  readonly value: string[];
  /** Codes that name nothing, and the limit where more units are named than it allows. */
  readonly problem: { readonly value: string; readonly most?: number } | undefined;
}

/** Reads codes joined by `~`: the known units, each once, as far as the limit; the rest is told. */
export function parseSelection(
  text: string,
  units: ReadonlyMap<string, string>,
  limit: number,
): Selection {
  const codes = text.split("~").filter((code) => code !== "");
  const idOf = (code: string): string | undefined => units.get(code.toUpperCase());
  const unknown = codes.filter((code) => idOf(code) === undefined).join("~");
  const ids = [...new Set(codes.map(idOf).filter((id) => id !== undefined))];
  const most = ids.length > limit ? { most: limit } : null;
  return {
    value: ids.slice(0, limit),
    problem: unknown || most ? { value: unknown, ...most } : undefined,
  };
}
