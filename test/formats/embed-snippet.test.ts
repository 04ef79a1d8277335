import { describe, expect, it } from "vitest";
import { iframeSnippet, scriptSnippet } from "../../src/formats/embed-snippet";

const embedded = {
  address: 'https://example.org/?embed=true&select=440000~330000&w="x"',
  title: 'Index of "31" provinces <2020> & more',
  ratio: "4 / 5",
  minHeight: 480,
};

describe("iframeSnippet", () => {
  it("escapes what would end an attribute, and reserves the place", () => {
    expect(iframeSnippet(embedded))
      .toBe(`<iframe title="Index of &quot;31&quot; provinces &lt;2020&gt; &amp; more"
  src="https://example.org/?embed=true&amp;select=440000~330000&amp;w=&quot;x&quot;"
  loading="lazy" style="width:100%;aspect-ratio:4 / 5;min-height:480px;border:0"
  allow="fullscreen; web-share; clipboard-write"></iframe>`);
  });
});

describe("scriptSnippet", () => {
  it("keeps a link for pages without scripts inside the element", () => {
    const snippet = scriptSnippet(embedded, "https://example.org/embed.js", {
      address: "https://example.org/en/table.html",
      text: "All figures <table>",
    });
    expect(snippet).toContain(
      '<noscript><a href="https://example.org/en/table.html">All figures &lt;table&gt;</a></noscript>',
    );
    expect(snippet).toContain(' style="display:block;aspect-ratio:4 / 5;min-height:480px">');
    expect(snippet).toContain('<script async src="https://example.org/embed.js"></script>');
    expect(snippet.match(/<cdgi-map/g)).toHaveLength(1);
    expect(snippet).toContain("</cdgi-map>");
  });
});
