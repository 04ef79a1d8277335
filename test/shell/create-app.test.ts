import { afterEach, describe, expect, it, vi } from "vitest";
import hans from "../../src/i18n/messages/zh-Hans.json";
import { createApp } from "../../src/shell/create-app";
import { result } from "../support/atlas-app";
import { drawnMap } from "../support/drawn-map";

const options = {
  lang: "zh-Hans" as const,
  messages: hans,
  complete: true,
  root: "./",
  first: null,
  retry: () => undefined,
};
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createApp", () => {
  it("stands at the page's language and the defaults", () => {
    const { app } = createApp(options);
    expect([app.locale.lang, app.params.current.lang]).toEqual(["zh-Hans", "zh-Hans"]);
    expect(app.params.current.tab).toBe("map");
    expect(app.atlas.result).toBeNull();
  });
  it("takes up the first frame", () => {
    const base = drawnMap("lite");
    const { app } = createApp({ ...options, first: { base, result } });
    expect([app.atlas.base, app.atlas.result]).toEqual([base, result]);
  });
  it("has no approval number unless the publisher gives one at build time", () => {
    expect(createApp(options).shell.approvalNumber).toBe("");
    vi.stubEnv("VITE_MAP_APPROVAL_NUMBER", "X(2020)1");
    expect(createApp(options).shell.approvalNumber).toBe("X(2020)1");
  });
});
