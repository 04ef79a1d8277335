import { afterEach, expect, it, vi } from "vitest";
import { addressAt } from "../../src/state/address-at";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("puts a step behind the address, in place of what stood there", () => {
  vi.stubGlobal("location", { pathname: "/maps/" });
  const at = (address: string, place: number | null): string =>
    addressAt({ href: () => address }, {}, place);
  expect(at("?story=x#/2", 3)).toBe("?story=x#/3");
  expect(at("?tab=rank#/2", null)).toBe("?tab=rank");
  // An address without a query leads to the page itself.
  expect(at("./", 3)).toBe("/maps/#/3");
  expect(at("./", null)).toBe("/maps/");
});
