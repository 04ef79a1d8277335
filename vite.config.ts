import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { catalogTexts } from "./src/shell/prerender/catalog-texts";
import { lateCopy } from "./src/shell/prerender/late-copy";
import { prerender } from "./src/shell/prerender/plugin";

const catalog = catalogTexts();

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [
    catalog,
    svelte(),
    prerender(catalog),
    lateCopy("d3-array", ["/d3-geo/", "src/engine/classify/quantile"]),
  ],
  build: { target: "es2022", modulePreload: { polyfill: false } },
  worker: { format: "iife" },
});
