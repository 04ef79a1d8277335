import type { Component } from "svelte";
import { render } from "svelte/server";

/** What a component renders on the server, without the compiler's markers. */
export function markup(component: Component, props: Record<string, unknown>): string {
  const { body } = render(component, { props });
  return body
    .replace(/<!--.*?-->/gs, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** The attributes of every element of a tag, in the order of the page. */
export function elements(html: string, tag: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)/?>`, "g"))].map((match) =>
    Object.fromEntries(
      [...match[1]!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map((pair) => [pair[1]!, pair[2] ?? ""]),
    ),
  );
}

/** The words of a page, one space between them. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
