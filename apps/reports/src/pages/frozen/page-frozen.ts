import type { Page } from "../../address/page.js";
import { completenessPage } from "../completeness/page.js";
import { gridPage } from "../grid/page.js";
import { movementPage } from "../movement/page.js";
import { strandsPage } from "../strands/page.js";
import { watchListPage } from "../watch-list/page.js";

/** The pages that can be frozen: each shows an answer that was kept as it shows one that was just given. */
const freezable = [
  completenessPage,
  strandsPage,
  gridPage,
  movementPage,
  watchListPage,
] as readonly unknown[];

/** The page at a path, where it can be frozen; null otherwise. */
export function pageFrozen(path: string): Page<never, never> | null {
  return (freezable as readonly Page<never, never>[]).find((page) => page.path === path) ?? null;
}
