import { expose } from "comlink";
import { engineApi } from "../src/engine/api";

expose(engineApi);
