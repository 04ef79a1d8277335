import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { units } from "../../../src/catalog/catalog";
import type { Lang } from "../../../src/model/lang";
import { keyboard, unitStartingWith } from "../../../src/views/map/keyboard";

const idOf = (name: string): string => units.find((unit) => unit.name["zh-Hans"] === name)!.id;
const nameOf = (id: string | null): string | undefined =>
  units.find((unit) => unit.id === id)?.name["zh-Hans"];

/** An option of the map's list that knows its neighbours, as far as the keys need it. */
class Option {
  static focused = "";
  readonly parentElement = {
    querySelector: (selector: string) => ({
      focus: () => {
        Option.focused = /"(\d+)"/.exec(selector)?.[1] ?? "";
      },
    }),
  };
  closest(): this {
    return this;
  }
  getAttribute(): string {
    return Option.focused;
  }
}

/** A list with the focus on a province, and keys to press. */
function list(start: string, lang: Lang = "zh-Hans") {
  Option.focused = idOf(start);
  const picked: (string | undefined)[] = [];
  const zoomed: [number, string | undefined][] = [];
  let cleared = 0;
  let clock = 10_000;
  const onkeydown = keyboard({
    order: () => ["440000", "310000", "540000"],
    language: () => lang,
    pick: (unit) => {
      picked.push(nameOf(unit));
    },
    clear: () => {
      cleared++;
    },
    zoom: (by, unit) => {
      zoomed.push([by, nameOf(unit)]);
    },
  });
  const press = (key: string, more: Partial<KeyboardEvent> = {}): boolean => {
    let prevented = false;
    onkeydown({
      target: new Option(),
      key,
      timeStamp: clock,
      preventDefault: () => {
        prevented = true;
      },
      ...more,
    } as unknown as KeyboardEvent);
    clock += 100;
    return prevented;
  };
  return {
    picked,
    zoomed,
    press,
    cleared: () => cleared,
    pause: () => {
      clock += 1000;
    },
    type: (text: string): string | undefined => {
      clock += 1000;
      for (const key of text) press(key);
      return nameOf(Option.focused);
    },
    focused: () => nameOf(Option.focused),
  };
}

beforeEach(() => {
  vi.stubGlobal("Element", Option);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("keyboard", () => {
  it("goes by bearing with the arrows, and stays at the edge", () => {
    const keys = list("四川");
    expect(keys.press("ArrowRight")).toBe(true);
    expect(keys.focused()).toBe("重庆");
    const west = list("新疆");
    expect(west.press("ArrowLeft")).toBe(true);
    expect(west.focused()).toBe("新疆");
  });

  it("goes to the first and the last rank with Home and End", () => {
    const keys = list("四川");
    keys.press("Home");
    expect(keys.focused()).toBe("广东");
    keys.press("End");
    expect(keys.focused()).toBe("西藏");
  });

  it("steps in with plus, out with minus, and back to the whole with nought", () => {
    const keys = list("四川");
    for (const key of ["+", "=", "-", "0"]) keys.press(key);
    expect(keys.zoomed).toEqual([
      [1, "四川"],
      [1, "四川"],
      [-1, "四川"],
      [0, "四川"],
    ]);
  });

  it("picks with Enter and with Space, and clears with Escape", () => {
    const keys = list("四川");
    expect(keys.press("Enter")).toBe(true);
    expect(keys.press(" ")).toBe(true);
    expect(keys.picked).toEqual(["四川", "四川"]);
    keys.press("Escape");
    expect(keys.cleared()).toBe(1);
  });

  it("picks with Space again once what was typed has rested", () => {
    const keys = list("北京");
    expect(keys.type("gd")).toBe("广东");
    keys.pause();
    keys.press(" ");
    expect(keys.picked).toEqual(["广东"]);
  });

  it("takes a space for part of a name while it is typed", () => {
    const keys = list("北京", "en");
    expect(keys.type("inner m")).toBe("内蒙古");
    expect(keys.type("hong kong")).toBe("香港");
    expect(keys.picked).toEqual([]);
  });

  it("leaves the browser's and the system's own keys alone", () => {
    const keys = list("四川");
    for (const more of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }]) {
      expect(keys.press("g", more)).toBe(false);
    }
    for (const key of ["Tab", "F5", "PageDown", "Shift"]) expect(keys.press(key)).toBe(false);
    expect(keys.focused()).toBe("四川");
    expect(keys.press("g", { target: null })).toBe(false);
  });

  it("finds a province by the letters typed in one go: pinyin, initials, 汉字", () => {
    expect(list("北京").type("guangd")).toBe("广东");
    expect(list("北京").type("gd")).toBe("广东");
    expect(list("北京").type("HLJ")).toBe("黑龙江");
    expect(list("北京").type("广西")).toBe("广西");
    expect(list("北京").type("chongqing")).toBe("重庆");
    expect(list("北京", "zh-Hant").type("廣")).toBe("广东");
    expect(list("北京").type("xyz")).toBe("西藏");
  });

  it("starts a new word after a pause", () => {
    const keys = list("北京");
    expect(keys.type("g")).toBe("广东");
    expect(keys.type("d")).toBe("广东");
    expect(keys.type("x")).toBe("西藏");
  });

  it("tells 陕西 by its two a, and goes from one shanxi to the other in turn", () => {
    const keys = list("北京");
    expect(keys.type("shaanxi")).toBe("陕西");
    expect(keys.type("shanxi")).toBe("山西");
    expect(keys.type("shanxi")).toBe("陕西");
    expect(keys.type("sx")).toBe("山西");
    expect(keys.type("sx")).toBe("陕西");
  });

  it("goes from name to name with shan, all of that beginning", () => {
    const keys = list("北京");
    const visited = Array.from({ length: 5 }, () => keys.type("shan"));
    expect(visited).toEqual(["山西", "上海", "山东", "陕西", "山西"]);
  });

  it("knows the English names in English", () => {
    expect(list("北京", "en").type("shaan")).toBe("陕西");
    expect(list("北京", "en").type("tai")).toBe("台湾");
    expect(list("北京", "en").type("mac")).toBe("澳门");
    expect(list("北京").type("mac")).not.toBe("澳门");
  });
});

describe("unitStartingWith", () => {
  it.each(units)("finds $name.en by its names from anywhere", ({ id, name, pinyin }) => {
    for (const { id: from } of units) {
      expect(unitStartingWith(pinyin, from, "zh-Hans")).toBe(
        // 陕西 has two readings, and the one with a single a is that of 山西.
        pinyin === "shanxi" && from > "140000" && from <= "610000" ? "610000" : id,
      );
      expect(unitStartingWith(name["zh-Hant"], from, "zh-Hant")).toBe(id);
    }
  });
  it("finds nothing by what no name starts with", () => {
    expect(unitStartingWith("q1", "110000", "en")).toBeNull();
    expect(unitStartingWith("uang", "110000", "zh-Hans")).toBeNull();
  });
});
