import { type Colours, lightColours, type Swatch } from "./colours.js";

/**
 * Every colour of an appearance under the name of its CSS custom property, e.g. `["--chart-stop-1", "#801650"]`.
 */
export function colourProperties(colours: Colours): readonly (readonly [name: string, colour: string])[] {
  const { paper, ink, quiet, rule, state, movement, focus, focusEdge } = colours;
  return [
    ["--chart-paper", paper],
    ["--chart-ink", ink],
    ["--chart-quiet", quiet],
    ["--chart-rule", rule],
    ["--chart-state", state],
    ...swatches("--chart-stop", colours.stops),
    ...swatches("--chart-band", colours.bands),
    ["--chart-up", movement.up],
    ["--chart-same", movement.same],
    ["--chart-down", movement.down],
    ["--chart-away", movement.away],
    ["--chart-focus", focus],
    ["--chart-focus-edge", focusEdge],
  ];
}

const whenUnset = new Map(colourProperties(lightColours));

/**
 * A reference to a colour by the name of its property, with the light colour for a page that sets none.
 *
 * @throws RangeError when the palette has no such property
 *
 * @example
 * colourOf("--chart-stop-7") // => "var(--chart-stop-7, #12436D)"
 */
export function colourOf(name: string): string {
  const colour = whenUnset.get(name);
  if (colour === undefined) throw new RangeError(`colourOf requires a property of the palette: ${name}`);
  return `var(${name}, ${colour})`;
}

function swatches(prefix: string, list: readonly Swatch[]): [string, string][] {
  return list.flatMap(({ fill, ink, edge }, at): [string, string][] => [
    [`${prefix}-${at + 1}`, fill],
    [`${prefix}-${at + 1}-ink`, ink],
    [`${prefix}-${at + 1}-edge`, edge],
  ]);
}
