import { mostLinks } from "../accessible/index.js";
import type { BarLine } from "../bar-lines/bar-line.js";
import type { BarPlace } from "./options.js";

/** A bar with the address behind it. */
export type LinkedBar = BarLine & { readonly href: string };

/** The bars that are links; when they would be too many, only those of each strand's last review point. */
export function linkedBars(
  lines: readonly BarLine[],
  href: (bar: BarPlace) => string | null,
): readonly LinkedBar[] {
  const all = lines.flatMap((line): LinkedBar[] => {
    const address = href({ strand: line.strand, reviewPoint: line.reviewPoint });
    return address === null ? [] : [{ ...line, href: address }];
  });
  if (all.length <= mostLinks) return all;
  return [...new Map(all.map((line) => [line.strand, line])).values()].slice(0, mostLinks);
}
