import type { Page } from "@playwright/test";
import { gbk } from "../support/gbk";
import { labScores, openLab, ownPanel } from "../support/lab-page";
import { ownScores, ownTable } from "../support/own-table";
import { expect, test } from "../support/site";

const BANNER = "自定义口径，非白皮书排名";

async function choose(page: Page, buffer: Buffer, name = "甲表.csv"): Promise<void> {
  await ownPanel(page)
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer });
}

async function paste(page: Page, text: string): Promise<void> {
  await ownPanel(page).getByLabel("或在此粘贴表格").fill(text);
  await ownPanel(page).getByRole("button", { name: "读入" }).click();
}

const compute = (page: Page) => ownPanel(page).getByRole("button", { name: "按此计算" });

async function usesTable(page: Page): Promise<void> {
  await expect.poll(() => labScores(page)).toEqual(ownScores());
  await expect(page.getByText(BANNER).first()).toBeVisible();
}

/** The lab with a table of the reader's own in use. */
async function openWithTable(page: Page): Promise<void> {
  await openLab(page);
  await paste(page, ownTable());
  await compute(page).click();
  await usesTable(page);
}

test("reads a GBK file with thousands separators, and computes with it", async ({ page }) => {
  await openLab(page);
  await choose(page, gbk(ownTable()));
  await expect(ownPanel(page).getByLabel("名称")).toHaveValue("甲表");
  await compute(page).click();
  await usesTable(page);
  await expect(page).toHaveURL(/[?&]own=true/);
});

test("reads a pasted table, and one that is dropped", async ({ page }) => {
  await openWithTable(page);
  const reverse = ownTable((line) => line.replace('"', '"-'));
  const files = await page.evaluateHandle(
    (text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "乙表.tsv"));
      return transfer;
    },
    reverse.replaceAll(",000", "000").replaceAll(",", "\t"),
  );
  await ownPanel(page).locator(".own-drop").dispatchEvent("drop", { dataTransfer: files });
  await expect(ownPanel(page).getByLabel("名称")).toHaveValue("乙表");
  await compute(page).click();
  await expect.poll(async () => (await labScores(page))["北京"]).toBe("100.0");
  expect((await labScores(page))["新疆"]).toBe("0.0");
});

test("counts a column as less is better, and beside the five domains", async ({ page }) => {
  await openWithTable(page);
  await ownPanel(page).getByRole("button", { name: "改列的用法" }).click();
  await ownPanel(page).getByLabel("方向: 甲").selectOption("cost");
  await compute(page).click();
  await expect.poll(async () => (await labScores(page))["北京"]).toBe("100.0");
  await ownPanel(page).getByRole("button", { name: "改列的用法" }).click();
  await ownPanel(page).getByRole("radio", { name: "与五个领域并列" }).check();
  await compute(page).click();
  await expect(page.locator(".weights > .weight")).toHaveCount(6);
});

const header = (text: string) => (line: string, row: number) => (row === 1 ? text : line);
const third = (text: string) => (line: string, row: number) => (row === 3 ? text : line);

/** Bytes that are no text, the same each time. */
function noise(length: number): Buffer {
  let state = 1;
  return Buffer.from(
    Uint8Array.from({ length }, () => (state = (state * 48271) % 2147483647) & 255),
  );
}

/** What is wrong with a table, and the line that says so. */
const FAULTS: Record<string, [string | Buffer, string]> = {
  "a province twice": [ownTable(third("北京,2")), "第 3 行“省份”列：“北京”已出现过。"],
  "an unknown province": [
    ownTable(third("亚特兰蒂斯,2")),
    "第 3 行“省份”列：没有省份叫“亚特兰蒂斯”。",
  ],
  "a wrong delimiter": ["省份^甲\n北京^1\n天津^2", "第 1 行只有一格“省份^甲”。"],
  "a formula": [ownTable(third("天津,=A1+B1")), "第 3 行“甲”列是公式“=A1+B1”"],
  NaN: [ownTable(third("天津,NaN")), "第 3 行“甲”列：“NaN”不是数字。"],
  infinity: [ownTable(third("天津,Inf")), "第 3 行“甲”列：“Inf”不是数字。"],
  "a word": [ownTable(third("天津,约两千")), "第 3 行“甲”列：“约两千”不是数字。"],
  "a cell too many": [ownTable(third("天津,2,3")), "第 3 行有 3 格，与首行不符。"],
  "a column twice": [ownTable((line, row) => `${line},${row === 1 ? "甲" : "1"}`), "“甲”出现两次"],
  "no provinces": [ownTable(header("省份,甲")).replace(/^.*$/gm, "x,1"), "找不到写省份的列"],
  "10 MB of noise": [noise(10_000_000), "10000000"],
  "1 MB of noise": [noise(1_000_000), "这不是文本表格"],
  nothing: [Buffer.from(""), "文件是空的。"],
};

test("says what is wrong with a table in one line, and keeps the last good result", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openWithTable(page);
  const fault = ownPanel(page).locator(".own-fault");
  for (const [name, [table, line]] of Object.entries(FAULTS)) {
    await choose(page, Buffer.from(table));
    await expect(fault, name).toHaveCount(1);
    await expect(fault, name).toContainText(line);
    await expect(fault, name).toContainText("先前的数据未受影响");
    await expect(compute(page), name).toHaveCount(0);
  }
  await usesTable(page);
});

test("has nothing to compute from one row or a constant column, and says so", async ({ page }) => {
  await openWithTable(page);
  for (const table of [
    "省份,甲\n北京,1",
    ownTable((line, row) => (row === 1 ? line : line.replace(/".*/, "7"))),
  ]) {
    await paste(page, table);
    await expect(ownPanel(page).getByText("各省相同，无从比较")).toBeVisible();
    await expect(ownPanel(page).getByText("至少要有一列计入")).toBeVisible();
    await expect(compute(page)).toBeDisabled();
    await ownPanel(page).getByRole("button", { name: "放弃" }).click();
  }
  await usesTable(page);
});

test("keeps the figures on the device until they are removed", async ({ page }) => {
  await openWithTable(page);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await usesTable(page);
  await ownPanel(page).getByRole("button", { name: "移除我的数据" }).click();
  await expect(page.getByText(BANNER)).toHaveCount(0);
  await expect(page).not.toHaveURL(/own/);
  expect(await page.evaluate(() => Object.values(localStorage).join())).not.toContain("31000");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-ready", "engine");
  await expect(ownPanel(page).getByRole("button", { name: "移除我的数据" })).toHaveCount(0);
});

test("carries the figures in a link that another browser opens", async ({ page, browser }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWithTable(page);
  await ownPanel(page).getByRole("button", { name: "复制带数据的链接" }).click();
  await expect(ownPanel(page).getByText("链接已复制")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^[^#]*[?&]own=true[^#]*#own=[\w-]+$/);
  const other = await browser.newContext();
  const opened = await other.newPage();
  await opened.goto(link);
  await usesTable(opened);
  await opened.goto(link.replace("tab=lab", "tab=rank"));
  await expect(opened.getByText(BANNER).first()).toBeVisible();
  await other.close();
});

test("says when the figures of a link cannot be read", async ({ page }) => {
  await openLab(page, "&own=true#own=broken");
  await expect(ownPanel(page).getByText("链接里的数据读不出来")).toBeVisible();
  await expect(page.getByText(BANNER)).toHaveCount(0);
});

test("sends nothing of the figures anywhere", async ({ page }) => {
  const sent: string[] = [];
  page.context().on("request", (request) => {
    const [address = ""] = request.url().split("#");
    sent.push(`${request.method()} ${address} ${request.postData() ?? ""}`);
  });
  await openLab(page);
  const before = sent.length;
  await paste(page, ownTable(third("天津,987654321")));
  await compute(page).click();
  await expect(page.getByText(BANNER).first()).toBeVisible();
  await page.reload();
  await expect(page.getByText(BANNER).first()).toBeVisible();
  expect(sent.length).toBeGreaterThan(before);
  const [, packed = ""] = (await page.evaluate(() => location.hash)).split("=");
  expect(packed).toBe("");
  for (const request of sent) expect(request).toMatch(/^GET \S+ $/);
  expect(sent.join("\n")).not.toContain("987654321");
});
