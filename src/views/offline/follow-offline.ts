import { mount } from "svelte";
import { offline } from "../../state/offline.svelte";
import type { AppContext } from "../context";
import { isTalk } from "./is-talk";
import UpdateNotice from "./UpdateNotice.svelte";

/** Milliseconds after which the first step of a talk has its pictures. */
const IDLE = 2_000;

/** Keeps the site of who presents it, in an idle moment, and offers newer builds to who reads it. */
export async function followOffline(app: AppContext): Promise<void> {
  const state = offline();
  await Promise.all([state.start(), app.locale.complete()]);
  if (isTalk(app)) setTimeout(() => void state.keep(), IDLE);
  const anchor = document.querySelector("#main");
  if (!anchor?.parentElement) return;
  mount(UpdateNotice, { target: anchor.parentElement, anchor, props: { app } });
}
