import type { Frame, Page } from "@playwright/test";
import { serveHosts } from "./host-server";

/** What a host has heard. */
export interface Heard {
  readonly data: unknown;
  readonly origin: string;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

/** Keeps every message, and gives each frame the height that it tells in our own form. */
const SCRIPT = `
window.heard = [];
addEventListener("message", ({ data, origin, source }) => {
  heard.push({ data, origin });
  if (!data || data.type !== "cdgi:height") return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = data.height + "px";
});`;

/** Opens an article that holds these frames, and obeys them. */
export async function openHost(page: Page, frames: string): Promise<void> {
  // A server of its own: a browser lets no page that it was handed ask this machine for a frame.
  const hosts = await serveHosts("http://localhost/");
  page.once("close", hosts.close);
  const body = `<style>body { margin: 0 } iframe { border: 0; display: block }</style>
<script>${SCRIPT}</script><p>Before</p>${frames}<p>After</p>`;
  await page.goto(`${hosts.address}?body=${encodeURIComponent(body)}`);
}

export const frameOf = (page: Page): Frame => {
  const frame = page.frames()[1];
  if (!frame) throw new Error("the page has no frame");
  return frame;
};

/** Says something to the first frame, and waits until what it answers by itself has come. */
export const say = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((message) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
  }, message);

/** Data of the messages of a kind that the host has heard, oldest first. */
export const heard = (page: Page, type: string): Promise<unknown[]> =>
  page.evaluate(
    (type) =>
      window.heard.flatMap(({ data }) =>
        (data as { type?: string } | null)?.type === type
          ? [(data as { data?: unknown }).data]
          : [],
      ),
    type,
  );
