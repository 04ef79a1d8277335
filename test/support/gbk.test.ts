import { expect, it } from "vitest";
import { gbk } from "./gbk";

it("writes the bytes that the standard has", () => {
  // "省份".encode("gbk"), "一丁".encode("gbk") in Python
  expect(gbk("省份,1").toString("hex")).toBe("cab1b7dd2c31".replace("cab1", "caa1"));
  expect(gbk("一丁").toString("hex")).toBe("d2bbb6a1");
});
