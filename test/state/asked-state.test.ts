import { describe, expect, it } from "vitest";
import { defaultParams } from "../../src/formats/params";
import { readAskedState } from "../../src/state/asked-state";

const current = {
  ...defaultParams("en"),
  dark: "true" as const,
  tab: "table" as const,
  embed: true,
  plain: true,
  childId: "cdgi-1",
};

async function problems(text: string): Promise<string[]> {
  const asked = await readAskedState(text, current);
  return "problems" in asked ? asked.problems.map(({ key, value }) => `${key}=${value}`) : [];
}

describe("readAskedState", () => {
  it("reads a whole state; language, theme and what the host has set stay", async () => {
    expect(await readAskedState("?tab=rank&select=CN-GD&w=data:40", current)).toEqual({
      params: { ...current, tab: "rank", select: ["440000"], w: "data:40" },
      place: 1,
    });
    expect(await readAskedState("", current)).toEqual({
      params: { ...current, tab: "map" },
      place: 1,
    });
    const other = await readAskedState("lang=zh-Hant&dark=0", current);
    expect(other).toMatchObject({ params: { lang: "zh-Hant", dark: "false" } });
  });

  it("reads a step of a story", async () => {
    expect(await readAskedState("story=two-minutes#/3", current)).toMatchObject({
      params: { story: "two-minutes" },
      place: 3,
    });
  });

  it.each([
    ["tab=nowhere&ind=data", ["tab=nowhere"]],
    ["select=440000~999999", ["select=999999"]],
    ["colour=red", ["colour=red"]],
    ["w=nothing:3", ["w=nothing:3"]],
    ["norm=magic", ["norm=magic"]],
    ["scenario=rho:7", ["scenario=rho:7"]],
    ["t=soon", ["t=soon"]],
    ["seed=x", ["seed=x"]],
    ["patterns=maybe", ["patterns=maybe"]],
    ["story=nothing#/2", ["story=nothing"]],
    ["story=two-minutes#/99", ["#=/99"]],
    ["story=two-minutes#top", ["#=top"]],
    ["tab=rank#/3", ["#=/3"]],
    ["v=9", ["v=9"]],
  ])("takes nothing of %s, and says why", async (text, expected) => {
    expect(await problems(text)).toEqual(expected);
  });

  it("lets no message decide what the address of the frame decides", async () => {
    expect(
      await problems("embed=false&static=true&view=present&own=true&childId=x&compat=dw&plain=0"),
    ).toHaveLength(7);
  });

  it("refuses weights of which none is left", async () => {
    const none = "infrastructure:0,security:0,data:0,applications:0,services:0,control:0";
    expect(await problems(`w=${none}`)).toContain(`w=${none}`);
  });
});
