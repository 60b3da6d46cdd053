import type { GroupColumn } from "./group-column.js";

/**
 * Groups marks by equally wide slices of their range, lowest first; a mark on an edge is in the upper slice, the highest
 * mark in the last. Slices without a mark are left out. Pieces that were not marked are a group of their own, the last.
 */
export function markSlices(marks: readonly (number | null)[], slices: number): GroupColumn {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const mark of marks) {
    if (mark === null) continue;
    lowest = Math.min(lowest, mark);
    highest = Math.max(highest, mark);
  }
  const width = (highest - lowest) / slices;
  const counts = new Int32Array(slices + 1);
  const from = new Float64Array(slices).fill(Infinity);
  const to = new Float64Array(slices).fill(-Infinity);
  const codes = new Int32Array(marks.length);
  marks.forEach((mark, at) => {
    let slice = slices;
    if (mark !== null) {
      slice = width > 0 ? Math.min(slices - 1, Math.floor((mark - lowest) / width)) : 0;
      from[slice] = Math.min(from[slice] as number, mark);
      to[slice] = Math.max(to[slice] as number, mark);
    }
    codes[at] = slice;
    counts[slice] = (counts[slice] as number) + 1;
  });

  const values: (readonly [string | null])[] = [];
  const codeOf = counts.map((count, slice) => {
    if (count === 0) return -1;
    const ends = from[slice] === to[slice] ? `${from[slice]}` : `${from[slice]} to ${to[slice]}`;
    return values.push([slice === slices ? null : ends]) - 1;
  });
  for (let at = 0; at < codes.length; at += 1) codes[at] = codeOf[codes[at] as number] as number;
  return { codes, values };
}
