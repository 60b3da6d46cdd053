import type { FrozenPack } from "./frozen-pack.js";
/**
 * A pack as one page of HTML, the accessible master: headings in order, a caption and scopes for every table, and pictures
 * beside the tables that say the same. Its print is the PDF. It loads nothing.
 */
export declare function pageOf(frozen: FrozenPack): AsyncGenerator<string>;
