import { shortenText, textWidth, wrapText } from "../drawing/index.js";
import { type DotLine, hasWordsAlone } from "./dot-line.js";

/** Font size of names and figures, px. */
export const nameSize = 13;

const boldness = 1.08;
const lineHeight = 16;

/** Where the words and the dot of a line stand: px from the top of the lines to the middle of each. */
export interface DotPlace {
  readonly line: DotLine;
  readonly name: string;
  readonly instead: string;
  readonly wordsAt: number;
  readonly dotAt: number;
}

/** Places names, figures and the axis; below 560 px names and figures stand above their dot. */
export function layOutDots(lines: readonly DotLine[], width: number) {
  const above = width < 560;
  const endWidth = Math.max(0, ...lines.map(({ end }) => textWidth(end, nameSize)));
  const room = above ? width - endWidth - 10 : Math.min(220, 0.3 * width);
  const names = lines.map((line) => namesOf(line, hasWordsAlone(line) ? width : room, above));
  const nameWidth = Math.max(
    0,
    ...names.flatMap((name, at) =>
      hasWordsAlone(lines[at]!) ? [] : name.map((text) => textWidth(text, nameSize) * boldness),
    ),
  );
  // Room for half of `0%` and `100%` where nothing else stands beside the axis.
  const left = above ? 14 : nameWidth + 18;
  const right = above ? 20 : Math.max(endWidth, 2) + 18;
  let height = 0;
  const places = lines.map((line, at): DotPlace => {
    const top = height;
    const instead =
      line.instead === undefined ? [] : wrapText(line.instead, width - left - right, nameSize, 9);
    const words = lineHeight * instead.length;
    const place = { line, name: names[at]!.join("\n"), instead: instead.join("\n") };
    if (hasWordsAlone(line)) {
      height += 28;
      return { ...place, wordsAt: top + 17, dotAt: top + 17 };
    }
    const own = above ? 46 + Math.max(0, words - lineHeight) : Math.max(line.isWithin ? 26 : 32, words + 8);
    height += own;
    if (!above) return { ...place, wordsAt: top + own / 2, dotAt: top + own / 2 };
    return { ...place, wordsAt: top + 9, dotAt: top + 32 + Math.max(0, words - lineHeight) / 2 };
  });
  return { above, left, right, height, places };
}

function namesOf(line: DotLine, room: number, above: boolean): string[] {
  const most = above || line.isWithin || hasWordsAlone(line) ? 1 : 2;
  return wrapText(line.name, room / boldness, nameSize, most).map((name) =>
    shortenText(name, room / boldness, nameSize),
  );
}
