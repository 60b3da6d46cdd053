import { without } from "./without.mjs";

const words = (text) => text.split(" ");
const rampsInSteps = words(
  "Blues BrBG BuGn BuPu GnBu Greens Greys Oranges OrRd PiYG PRGn PuBu PuBuGn PuOr PuRd Purples RdBu RdGy RdPu RdYlBu RdYlGn Reds Spectral YlGn YlGnBu YlOrBr YlOrRd",
);
const ramps = words("Viridis Magma Inferno Plasma Cividis CubehelixDefault Warm Cool Rainbow Sinebow");
const categories = words("Accent Category10 Dark2 Paired Pastel1 Pastel2 Set1 Set2 Set3 Tableau10");

/**
 * Leaves the colour schemes that Plot names out of the browser's chart code, about 7 kB compressed: every colour of a
 * chart here is one of the style sheet. For the two that a scale begins with unless told something stands in: where a
 * mark holds nothing yet, Plot makes a scale for the colours that it does not have.
 *
 * @returns {import("vite").Plugin}
 */
export function withoutSchemes() {
  return without("without-schemes", "d3-scale-chromatic", {
    left: [
      ...[...rampsInSteps, ...ramps].map((name) => `interpolate${name}`),
      ...[...rampsInSteps, ...categories].map((name) => `scheme${name}`),
    ],
    standIns: { interpolateTurbo: '() => "currentColor"', schemeObservable10: '["currentColor"]' },
  });
}
