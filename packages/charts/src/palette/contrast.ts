/**
 * Contrast ratio of two colours, 1 (none) to 21 (black on white).
 * Source: Web Content Accessibility Guidelines 2.2, relative luminance and contrast ratio.
 *
 * @param first `#RRGGBB`
 * @param second `#RRGGBB`
 *
 * @example
 * contrast("#000000", "#FFFFFF") // => 21
 */
export function contrast(first: string, second: string): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, 0 (black) to 1 (white). */
function luminance(colour: string): number {
  if (!/^#[0-9a-f]{6}$/i.test(colour))
    throw new RangeError(`contrast requires colours as #RRGGBB: ${colour}`);
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
