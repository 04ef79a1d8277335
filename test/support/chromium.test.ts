import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { installedBrowser, systemPlaces } from "./chromium";

describe("installedBrowser", () => {
  const works = (path: string): boolean => path.startsWith("/good/");

  it("takes the chosen browser before all others", () => {
    expect(installedBrowser({ chosen: "/good/mine", places: ["/good/chromium"], works })).toBe(
      "/good/mine",
    );
  });

  it("takes the first place that holds a working one", () => {
    const places = ["/stub/chromium", "/good/chromium", "/good/google-chrome"];
    expect(installedBrowser({ chosen: undefined, places, works })).toBe("/good/chromium");
    expect(installedBrowser({ chosen: "", places, works })).toBe("/good/chromium");
  });

  it("finds none where there is none", () => {
    expect(installedBrowser({ chosen: undefined, places: ["/stub/x"], works })).toBeUndefined();
  });

  it("does not pass over a chosen browser that does not work", () => {
    expect(() => installedBrowser({ chosen: "/no", places: ["/good/chromium"], works })).toThrow(
      "CHROMIUM_PATH names no working browser: /no",
    );
  });
});

describe("systemPlaces", () => {
  it("looks along the path, then in the usual folders, then in the applications of a Mac", () => {
    const places = systemPlaces(["/first", "/usr/bin", ""].join(delimiter), "/home/me");
    expect(places[0]).toBe("/first/chromium");
    expect(new Set(places).size).toBe(places.length);
    expect(places.indexOf("/usr/bin/google-chrome")).toBeLessThan(
      places.indexOf("/snap/bin/chromium"),
    );
    expect(places.at(-1)).toBe("/home/me/Applications/Chromium.app/Contents/MacOS/Chromium");
  });
});
