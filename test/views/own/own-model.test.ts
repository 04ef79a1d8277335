import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OwnDataState } from "../../../src/state/own-data.svelte";
import { OwnModel } from "../../../src/views/own/own-model.svelte";
import { faultText, noteText } from "../../../src/views/own/own-words";
import { atlasApp } from "../../support/atlas-app";

const { app } = await atlasApp();
let model: OwnModel;

beforeEach(() => {
  vi.stubGlobal("location", new URL("https://a.example/"));
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
  model = new OwnModel(app, new OwnDataState(31));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("OwnModel", () => {
  it("reads a file as Chinese spreadsheets write it, and uses it", async () => {
    // python3 -c "print('省份,得分\n北京,1\n上海,3\n'.encode('gbk').hex())"
    const gbk = Buffer.from("caa1b7dd2cb5c3b7d60ab1b1bea92c310ac9cfbaa32c330a", "hex");
    await model.readFile(new File([gbk], "各省得分.csv"));
    expect(model.fault).toBeNull();
    expect(model.draft?.title).toBe("各省得分");
    expect(model.usable).toBe(true);
    model.changeColumn(0, { direction: "cost" });
    model.change({ mode: "beside" });
    model.apply();
    expect(model.draft).toBeNull();
    expect(model.own.current).toMatchObject({
      title: "各省得分",
      mode: "beside",
      indicators: [{ name: "得分", direction: "cost" }],
    });
    expect(model.own.current?.indicators[0]?.values[0]).toBe(1);
  });

  it("says what is wrong and keeps what is in use", async () => {
    await model.readText("省,x\n北京,1\n上海,2");
    model.apply();
    const before = model.own.current;
    await model.readText("省,x\n北京,=1+1\n上海,2");
    expect(model.own.current).toBe(before);
    expect(model.draft).toBeNull();
    expect(faultText(model.fault!, app)).toBe("第 2 行“x”列是公式“=1+1”，请先换成数值。");
    await model.readText("省,x\n北京,2\n上海,2.5");
    expect(model.fault).toBeNull();
  });

  it("does not decode what is no table of provinces", async () => {
    await model.readFile(new Blob([new Uint8Array(10_000_000)]));
    expect(model.fault?.code).toBe("csv-too-large");
    await model.readFile(new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)]));
    expect(model.fault?.code).toBe("csv-encoding");
  });

  it("takes the last of two that were given to it, whichever is read first", async () => {
    let answer = (): void => undefined;
    const slow = {
      size: 20,
      name: "slow.csv",
      arrayBuffer: () =>
        new Promise<ArrayBuffer>((resolve) => {
          answer = () => {
            resolve(new TextEncoder().encode("省,x\n北京,1\n上海,2").buffer);
          };
        }),
    } as unknown as File;
    const first = model.readFile(slow);
    await model.readText("省,y\n北京,1\n上海,2");
    answer();
    await first;
    expect(model.draft?.columns.map(({ name }) => name)).toEqual(["y"]);
    expect(model.draft?.title).not.toBe("slow");
    // Nor does one come back that has been put away.
    const second = model.readFile(slow);
    model.discard();
    answer();
    await second;
    expect(model.draft).toBeNull();
  });

  it("names columns of remarks whole", async () => {
    await model.readText("省,x,Data source,Contact person\n北京,1,a,b\n上海,2,c,d");
    const notes = model.diagnostics.map((note) => noteText(note, app));
    expect(notes[0]).toContain("Data source、Contact person");
  });

  it("tells what it passed over", async () => {
    await model.readText("省,x\n全国,3\n北京,1\n上海,2\n台湾,9");
    expect(model.diagnostics.map((note) => noteText(note, app)).slice(0, 2)).toEqual([
      "已略过合计行：全国。",
      "不在指数范围，未读入：台湾。",
    ]);
  });
});
