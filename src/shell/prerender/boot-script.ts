/**
 * Brings the page's own script. Where the origin is null (a sandboxed frame, file://) a browser loads
 * neither modules nor data by address: one classic script that has it all comes in their place.
 * @param entry path of the module from the site's root
 * @param portable path of the classic script
 */
export const bootScript = (entry: string, portable: string): string => `(function () {
  var root = document.documentElement.dataset.root;
  var alone = origin === "null";
  function add(tag, what) {
    document.head.append(Object.assign(document.createElement(tag), what));
  }
  if (!alone) {
    add("link", { rel: "modulepreload", href: root + "${entry}" });
    add("link", { rel: "manifest", href: root + "site.webmanifest" });
  }
  addEventListener("DOMContentLoaded", function () {
    add("script", alone ? { src: root + "${portable}" } : { type: "module", src: root + "${entry}" });
  });
})();`;
