import { describe, expect, it } from "vitest";
import { published } from "../../../src/catalog/catalog";
import { memberGroups } from "../../../src/catalog/member-groups";
import { loadMessages } from "../../../src/i18n/load-messages";
import { LANGS } from "../../../src/model/lang";
import { checkStill } from "../../../src/shell/prerender/check-still";
import { stillApp, stillData } from "../../../src/shell/prerender/still-app";
import { panelCsv, result } from "../../support/atlas-app";
import { builtTopology } from "../../support/drawn-map";

const data = stillData(panelCsv, builtTopology("lite"), true);
const FACTS = published.facts.filter((fact) => "half" in fact);

/** Texts of a picture by the lines they stand on. */
function rows(svg: string): string[][] {
  const lines = new Map<string, string[]>();
  for (const [, y = "", text = ""] of svg.matchAll(/<text x="[^"]*" y="([^"]*)"[^>]*>(.*?)</g))
    lines.set(y, [...(lines.get(y) ?? []), text]);
  return [...lines.values()];
}

describe.each(LANGS)("the picture of the check in %s", (lang) => {
  it("has every published figure beside ours, and the verdicts in words", async () => {
    const messages = await loadMessages(lang);
    const { figure, words } = checkStill(stillApp(lang, messages, data), {
      scheme: "light",
      width: 1140,
    });
    const lines = rows(figure.svg);
    for (const { value } of FACTS)
      expect(lines.some((line) => line.some((text) => Number.parseFloat(text) === value))).toBe(
        true,
      );
    // The sum that nobody can meet, from the estimate's own scores.
    const { members = [] } =
      memberGroups("poles", {}).find(({ id }) => id === "pole-pan-prd") ?? {};
    const sum = members.reduce(
      (total, unit) => total + (result.estimated?.values[result.units.indexOf(unit)] ?? NaN),
      0,
    );
    const differs = messages["check.verdict.differs"];
    const line = lines.find((each) => each.includes("397.8"));
    expect(line).toEqual(
      expect.arrayContaining([sum.toFixed(1), `+${(100 * (sum / 397.8 - 1)).toFixed(0)}%`]),
    );
    expect(line?.filter((text) => text === differs)).toHaveLength(2);
    expect(words.title).toContain((100 * (sum / 397.8 - 1)).toFixed(0));
    // What is imposed is never said to be reproduced.
    const score = lines.find((each) => each.includes("75.2"));
    expect(score?.filter((text) => text === messages["check.verdict.imposed"])).toHaveLength(2);
    expect(words.kinds.map(({ kind }) => kind)).toEqual(["published", "computed", "estimated"]);
  });
});
