import { describe, expect, it } from "vitest";
import { assignCodes } from "../../geo/assign-codes";
import { contiguity } from "../../geo/contiguity";
import { readSource } from "../../geo/read-source";

const { neighbours, links, areaKm2 } = contiguity(assignCodes(readSource().features).provinces);

/** Each mainland unit's land neighbours as its own government's gazetteer page names them. */
const GAZETTEER: Record<string, string> = {
  陕西: "61: 山西14 河南41 湖北42 重庆50 四川51 甘肃62 宁夏64 内蒙古15",
  内蒙古: "15: 黑龙江23 吉林22 辽宁21 河北13 山西14 陕西61 宁夏64 甘肃62",
  四川: "51: 重庆50 贵州52 云南53 西藏54 青海63 甘肃62 陕西61",
  河北: "13: 北京11 天津12 辽宁21 内蒙古15 山西14 河南41 山东37",
  江西: "36: 浙江33 福建35 广东44 湖南43 湖北42 安徽34",
  贵州: "52: 四川51 重庆50 湖南43 广西45 云南53",
  宁夏: "64: 陕西61 内蒙古15 甘肃62",
  新疆: "65: 甘肃62 青海63 西藏54",
  上海: "31: 江苏32 浙江33",
  广东: "44: 福建35 江西36 湖南43 广西45 香港81 澳门82",
  安徽: "34: 江苏32 浙江33 江西36 湖北42 河南41 山东37",
};

describe("contiguity", () => {
  it("finds 70 pairs, 68 of them on the mainland", () => {
    expect(neighbours).toHaveLength(70);
    const special = neighbours.filter(([, b]) => b === "810000" || b === "820000");
    expect(special.map(([a]) => a)).toEqual(["440000", "440000"]);
  });

  it.each(Object.entries(GAZETTEER))("gives %s the neighbours of the gazetteer", (_, entry) => {
    const [own, rest] = entry.split(": ") as [string, string];
    const wanted = rest.match(/\d\d/g)!.map((code) => `${code}0000`);
    const id = `${own}0000`;
    const found = neighbours.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : []));
    expect(found.sort()).toEqual(wanted.sort());
  });

  it("lists pairs in order, each once, with a length", () => {
    const keys = neighbours.map(([a, b]) => `${a} ${b}`);
    expect(keys).toEqual([...new Set(keys)].sort());
    for (const [a, b, km] of neighbours) expect(a < b && km > 0).toBe(true);
  });

  it("leaves 海南 and 台湾 without a land neighbour and declares the strait", () => {
    expect(neighbours.flat()).not.toContain("460000");
    expect(neighbours.flat()).not.toContain("710000");
    expect(links).toEqual([{ pair: ["440000", "460000"], name: "琼州海峡" }]);
  });

  // Wikipedia, "List of Chinese administrative divisions by area", as their governments state them.
  // Left out: units that state up to 4 % more than the source draws (新疆, 青海, 西藏, 内蒙古), and
  // islands and estuaries, where the statement counts land of another kind.
  it.each([
    ["北京", "110000", 16_411],
    ["天津", "120000", 11_917],
    ["河北", "130000", 188_800],
    ["山西", "140000", 156_700],
    ["江苏", "320000", 102_600],
    ["安徽", "340000", 139_400],
    ["江西", "360000", 166_900],
    ["山东", "370000", 157_100],
    ["河南", "410000", 167_000],
    ["湖北", "420000", 185_900],
    ["湖南", "430000", 211_800],
    ["广东", "440000", 179_700],
    ["广西", "450000", 237_600],
    ["重庆", "500000", 82_400],
    ["四川", "510000", 486_100],
    ["贵州", "520000", 176_200],
    ["陕西", "610000", 205_800],
    ["甘肃", "620000", 425_800],
  ])("measures %s within one per cent of its stated area", (_, id, km2) => {
    expect(Math.abs(areaKm2[id]! / km2 - 1)).toBeLessThan(0.01);
  });
});
