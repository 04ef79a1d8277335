import { afterAll, describe, expect, it, vi } from "vitest";
import * as loading from "../../src/i18n/load-messages";
import type { Messages } from "../../src/i18n/message";
import en from "../../src/i18n/messages/en.json";
import hans from "../../src/i18n/messages/zh-Hans.json";
import hant from "../../src/i18n/messages/zh-Hant.json";
import { Locale } from "../../src/state/locale.svelte";

const load = vi.spyOn(loading, "loadMessages");
afterAll(() => {
  vi.restoreAllMocks();
});
const chinese = (): Locale => new Locale("zh-Hans", hans, true);

describe("Locale", () => {
  it("speaks its language", () => {
    const locale = chinese();
    expect(locale.t("unit.rank.of", { rank: 3, n: 31 })).toBe("第 3 名，共 31");
    expect(locale.plural("group.members", 1)).toBe("1 省份");
    expect(locale.text({ "zh-Hans": "广东", "zh-Hant": "廣東", en: "Guangdong" })).toBe("广东");
    expect(locale.number(-1.25, 1)).toBe("\u22121.3");
    expect(locale.list(["甲", "乙"])).toBe("甲、乙");
  });

  it("changes with all it says at once", async () => {
    const locale = chinese();
    await locale.use("en");
    expect(locale.lang).toBe("en");
    expect(locale.messages).toEqual(en);
    expect(locale.t("unit.rank.of", { rank: 3, n: 31 })).toBe("Rank 3 of 31");
    expect(locale.plural("group.members", 1)).toBe("1 province");
    expect(locale.list(["A", "B"])).toBe("A, B");
    await locale.use("zh-Hant");
    expect(locale.messages).toEqual(hant);
  });

  it("stays in the language asked for last, whichever comes first", async () => {
    const locale = chinese();
    await Promise.all([locale.use("en"), locale.use("zh-Hans")]);
    expect([locale.lang, locale.messages]).toEqual(["zh-Hans", hans]);

    let release: (messages: Messages) => void = () => undefined;
    load.mockReturnValueOnce(
      new Promise((resolve) => {
        release = resolve;
      }),
    );
    const slow = locale.use("en");
    await locale.use("zh-Hant");
    release(en);
    await slow;
    expect([locale.lang, locale.messages]).toEqual(["zh-Hant", hant]);
  });

  it("keeps the old language when the new one does not come, and takes it when asked again", async () => {
    const locale = chinese();
    load.mockRejectedValueOnce(new TypeError("offline"));
    const report = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await locale.use("en");
    expect(locale.failed).toBe("en");
    expect(report).toHaveBeenCalledOnce();
    report.mockRestore();
    expect([locale.lang, locale.messages]).toEqual(["zh-Hans", hans]);
    await locale.use("en");
    expect([locale.lang, locale.failed]).toEqual(["en", null]);
  });

  it("fetches the messages of its language that the page did not carry, once", async () => {
    const locale = new Locale("zh-Hans", { loading: hans.loading } as Messages, false);
    load.mockClear();
    await locale.complete();
    expect(locale.messages).toEqual(hans);
    await locale.complete();
    await chinese().complete();
    expect(load).toHaveBeenCalledTimes(1);
  });
});
