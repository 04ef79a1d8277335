import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const PAGES = fileURLToPath(new URL("../e2e/hosts/", import.meta.url));

export interface Hosts {
  /** Address of the host pages, another site than 127.0.0.1: `http://localhost:…/`. */
  address: string;
  close: () => void;
}

/** What a page sends along, beside what it holds. */
type Headers = Readonly<Record<string, (site: string) => Readonly<Record<string, string>>>>;

/**
 * Serves pages that embed the map, as other people's sites would: `{{site}}` in them is the map's address.
 * A page that is not among the files is the body given by its query: `/?body=<p>…`.
 */
export async function serveHosts(site: string, headers: Headers = {}): Promise<Hosts> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.slice(1);
    const body = searchParams.get("body");
    if (name !== "" && !/^[\w-]+\.html$/.test(name)) {
      response.writeHead(404).end();
      return;
    }
    const html =
      name === ""
        ? `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>host</title>${body ?? ""}`
        : readFileSync(PAGES + name, "utf8");
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      ...headers[name]?.(new URL(site).origin),
    });
    response.end(html.replaceAll("{{site}}", site));
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
