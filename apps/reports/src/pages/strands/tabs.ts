import type { Context, Tab } from "../../address/page.js";

/** Every level, or only the share that is where it is expected to be. */
export function strandTabs({ words }: Context): readonly Tab[] {
  return [
    { value: "levels", label: `Every ${words.one("level")}` },
    { value: "expected", label: "Share at or above expected" },
  ];
}
