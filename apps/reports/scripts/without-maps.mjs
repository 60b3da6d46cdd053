import { without } from "./without.mjs";

/** The map projections that Plot names; no chart here is a map. */
const projections = [
  "geoAlbers",
  "geoAlbersUsa",
  "geoAzimuthalEqualArea",
  "geoAzimuthalEquidistant",
  "geoCentroid",
  "geoClipRectangle",
  "geoConicConformal",
  "geoConicEqualArea",
  "geoConicEquidistant",
  "geoEqualEarth",
  "geoEquirectangular",
  "geoGnomonic",
  "geoGraticule10",
  "geoMercator",
  "geoOrthographic",
  "geoStereographic",
  "geoTransverseMercator",
];

/**
 * Leaves map projections out of the browser's chart code, about 9 kB compressed: Plot reaches them only by the
 * `projection` option. Paths and streams, which it always uses, stay those of d3-geo.
 *
 * @returns {import("vite").Plugin}
 */
export function withoutMaps() {
  return without("without-maps", "d3-geo", {
    kept: ["geoPath", "geoStream", "geoTransform"],
    left: projections,
  });
}
