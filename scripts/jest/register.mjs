/** `node --import` this: the process, and those that it forks, load our sources as they lie. */
import { register } from "node:module";

register("./load-sources.mjs", import.meta.url);
process.setSourceMapsEnabled(true);
