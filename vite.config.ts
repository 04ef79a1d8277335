import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { prerender } from "./src/shell/prerender/plugin";

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [svelte(), prerender()],
  build: { target: "es2022", modulePreload: { polyfill: false } },
  worker: { format: "iife" },
});
