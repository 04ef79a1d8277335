import { describe, expect, it } from "vitest";
import { siteAddress } from "../../../src/shell/prerender/site-address";

describe("the address of the site", () => {
  it.each([
    [undefined, ""],
    [" ", ""],
    ["https://example.org", "https://example.org/"],
    ["https://example.org/map", "https://example.org/map/"],
    ["http://127.0.0.1:8080/a//?x#y", "http://127.0.0.1:8080/a/"],
  ])("%s is %s", (given, address) => {
    expect(siteAddress(given)).toBe(address);
  });

  it.each(["example.org", "ftp://example.org", "javascript:alert(1)"])("refuses %s", (given) => {
    expect(() => siteAddress(given)).toThrow(given);
  });
});
