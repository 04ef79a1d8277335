import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { catalogTexts } from "./src/shell/prerender/catalog-texts";
import { prerender } from "./src/shell/prerender/plugin";

const catalog = catalogTexts();

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [catalog, svelte(), prerender(catalog)],
  build: { target: "es2022", modulePreload: { polyfill: false } },
  worker: { format: "iife" },
});
