import { describe, expect, it } from "vitest";
import { message, type MessageKey, type Messages, plural } from "../../src/i18n/message";
import en from "../../src/i18n/messages/en.json";
import hans from "../../src/i18n/messages/zh-Hans.json";

const of = (text: string): Messages => ({ ...hans, loading: text });
const fill = (text: string, params?: Record<string, string | number>): string =>
  message(of(text), "loading", params);

describe("message", () => {
  it("fills its places, each as often as it stands there", () => {
    expect(fill("{a} and {b}, {a}", { a: "x", b: 2 })).toBe("x and 2, x");
  });
  it("takes what it is given as it is, braces, dollars and an empty text too", () => {
    expect(fill("{a}{b}{c}", { a: "{b}", b: "$&$1", c: "" })).toBe("{b}$&$1");
    expect(fill("{n}", { n: 0 })).toBe("0");
  });
  it("leaves a place without a value to be seen", () => {
    expect(fill("{a} {b}", { a: "x" })).toBe("x {b}");
    expect(fill("{a}")).toBe("{a}");
  });
});

describe("plural", () => {
  it("tells one from others in English", () => {
    expect([0, 1, 2].map((n) => plural(en, "group.members", n, "en"))).toEqual([
      "0 provinces",
      "1 province",
      "2 provinces",
    ]);
  });
  it("has one form in Chinese", () => {
    expect([0, 1, 2].map((n) => plural(hans, "group.members", n, "zh-Hans"))).toEqual([
      "0 省份",
      "1 省份",
      "2 省份",
    ]);
  });
  it("falls back on the other form, and to nothing for a stem it does not know", () => {
    const { ["group.members.one" as MessageKey]: one, ...others } = en as Messages;
    expect(one).toBe("{n} province");
    expect(plural(others as Messages, "group.members", 1, "en")).toBe("1 provinces");
    expect(plural(en, "no.such.stem", 1, "en")).toBe("");
  });
});
