const em: readonly (readonly [RegExp, number])[] = [
  [/[iljtfrI.,:;'|!()[\] ]/, 0.36],
  [/[mwMW@%&]/, 0.95],
  [/[A-Z]/, 0.72],
];

/**
 * Width that a text is given room for, in px: an estimate for common sans-serif faces that errs on the wide side,
 * because a drawing made on a server cannot measure.
 *
 * @param size font size in px
 */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const sign of text) sum += em.find(([signs]) => signs.test(sign))?.[1] ?? 0.62;
  return sum * size;
}

/**
 * The text broken between words into lines no wider than the bound; a single word that is wider keeps its own line.
 *
 * @param width px
 * @param size font size in px
 * @param most highest number of lines; the last one ends in an ellipsis when words are left over
 */
export function wrapText(text: string, width: number, size: number, most = 3): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${kept[most - 1]!.replace(/[\s,&]+$/, "")}…`;
  return kept;
}

/**
 * The text cut to a width, with an ellipsis where letters are left out.
 *
 * @param width px
 * @param size font size in px
 */
export function shortenText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
