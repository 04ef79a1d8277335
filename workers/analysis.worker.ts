import { expose } from "comlink";
import { analysisHost } from "./analysis-host";

expose(analysisHost());
