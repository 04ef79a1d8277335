import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { engineApi } from "../../src/engine/api";

if (parentPort) expose(engineApi, nodeEndpoint(parentPort));
