import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

export interface Site {
  folder: string;
  /** The path under which the folder is served, with a slash at both ends. */
  base: string;
  gzip: boolean;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".zip": "application/zip",
};
const COMPRESSIBLE = /^text\/|json|javascript|xml|wasm/;

type Found = { file: string } | { moved: string } | { status: 400 | 404 };

/** Which file of the site a path of a request names; nothing outside the folder is ever found. */
export function find(site: Site, pathname: string): Found {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return { status: 400 };
  }
  if (path.includes("\0")) return { status: 400 };
  if (`${path}/` === site.base) return { moved: site.base };
  if (!path.startsWith(site.base)) return { status: 404 };
  const root = realpathSync(site.folder);
  const within = (file: string): boolean => file === root || file.startsWith(root + sep);
  const named = resolve(root, `.${sep}${path.slice(site.base.length)}`);
  if (!within(named) || !existsSync(named) || !within(realpathSync(named))) return { status: 404 };
  if (!statSync(named).isDirectory()) return path.endsWith("/") ? { status: 404 } : { file: named };
  if (!path.endsWith("/")) return { moved: `${pathname}/` };
  const index = join(named, "index.html");
  return existsSync(index) ? { file: index } : { status: 404 };
}

interface Content {
  /** What the file looked like when it was read. */
  stamp: string;
  tag: string;
  plain: Buffer;
  zipped?: Buffer;
}

const contents = new Map<string, Content>();

/** A file as it is now; read, and later compressed, once while it does not change. */
function contentOf(file: string): Content {
  const { mtimeMs, size, ino } = statSync(file);
  const stamp = [mtimeMs, size, ino].join(" ");
  const known = contents.get(file);
  if (known?.stamp === stamp) return known;
  const plain = readFileSync(file);
  const content = { stamp, tag: createHash("sha1").update(plain).digest("base64url"), plain };
  contents.set(file, content);
  return content;
}

function send(site: Site, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const [pathname = "", ...query] = (request.url ?? "/").split("?");
  const search = query.length === 0 ? "" : `?${query.join("?")}`;
  const found = find(site, pathname.replace(/^\/+/, "/"));
  if ("moved" in found) {
    response.writeHead(301, { Location: found.moved + search }).end();
    return;
  }
  const missing = join(site.folder, "404.html");
  const file = "file" in found ? found.file : existsSync(missing) ? missing : undefined;
  const status = "file" in found ? 200 : found.status;
  if (file === undefined) {
    response.writeHead(status, { "Content-Type": "text/plain" }).end(`${String(status)}\n`);
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  const zipped =
    site.gzip &&
    COMPRESSIBLE.test(type) &&
    /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const content = contentOf(file);
  const tag = `"${content.tag}${zipped ? "-gz" : ""}"`;
  const headers = {
    "Cache-Control": "no-cache",
    ETag: tag,
    "X-Content-Type-Options": "nosniff",
    ...(site.gzip ? { Vary: "Accept-Encoding" } : {}),
  };
  if (status === 200 && request.headers["if-none-match"] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = zipped ? (content.zipped ??= gzipSync(content.plain)) : content.plain;
  response.writeHead(status, {
    ...headers,
    "Content-Type": type,
    "Content-Length": body.length,
    ...(zipped ? { "Content-Encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

export interface Place {
  host: string;
  port: number;
  /** How many ports after the first to try when it is taken. */
  tries: number;
}

async function listen(server: Server, { host, port, tries }: Place): Promise<void> {
  for (let tried = 0; ; tried += 1) {
    try {
      await new Promise<void>((done, fail) => {
        server.once("error", fail);
        server.listen(port + tried, host, () => {
          server.off("error", fail);
          done();
        });
      });
      return;
    } catch (error) {
      const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!taken || tried >= tries) throw error;
    }
  }
}

/** Serves a built site and returns its address; sends no CORS headers, as a plain host would. */
export async function serve(
  site: Site,
  place: Place,
): Promise<{ server: Server; address: string }> {
  if (!existsSync(join(site.folder, "index.html"))) {
    throw new Error(`${site.folder} holds no index.html: run npm run build first`);
  }
  const server = createServer((request, response) => {
    send(site, request, response);
  });
  await listen(server, place);
  const { port } = server.address() as AddressInfo;
  const host = place.host.includes(":") ? `[${place.host}]` : place.host;
  return { server, address: `http://${host}:${String(port)}${site.base}` };
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      base: { type: "string", default: "/" },
      host: { type: "string", default: process.env["HOST"] ?? "127.0.0.1" },
      port: { type: "string", default: process.env["PORT"] ?? "4173" },
      tries: { type: "string", default: "50" },
      gzip: { type: "boolean", default: false },
    },
  });
  const site = { folder: positionals[0] ?? "dist", base: values.base, gzip: values.gzip };
  const place = { host: values.host, port: Number(values.port), tries: Number(values.tries) };
  const { address } = await serve(site, place);
  console.log(address);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
