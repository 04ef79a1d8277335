import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** The sub-path of the second server: a site that only works at the root of a host fails there. */
export const SUB_PATH = "/maps/cdgi/";

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        done(port);
      });
    });
  });
}

/** Playwright reads its config once in each worker: the first reader chooses, the rest inherit. */
async function port(name: string): Promise<number> {
  process.env[name] ??= String(await freePort());
  return Number(process.env[name]);
}

export const ROOT_PORT = await port("CDGI_TEST_ROOT_PORT");
export const SUB_PATH_PORT = await port("CDGI_TEST_SUB_PATH_PORT");
export const ROOT_URL = `http://127.0.0.1:${String(ROOT_PORT)}/`;
export const SUB_PATH_URL = `http://127.0.0.1:${String(SUB_PATH_PORT)}${SUB_PATH}`;
