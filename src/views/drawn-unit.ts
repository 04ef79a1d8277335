/** The unit that an event on a map hits, by its shape or its name beside the map. */
export function drawnUnit(event: Event): string | null {
  const target = event.target instanceof Element ? event.target : null;
  const found = target?.closest<SVGElement>("[data-unit], [data-callout]");
  return found?.dataset["unit"] ?? found?.dataset["callout"] ?? null;
}
