import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter.mjs";
import { engineApi } from "../../src/engine/api";
import { analysisHost } from "../../workers/analysis-host";

if (parentPort) expose({ ...analysisHost(), ...engineApi }, nodeEndpoint(parentPort));
