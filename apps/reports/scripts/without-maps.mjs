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

const id = "\0without-maps";

/**
 * Leaves map projections out of the browser's chart code, about 9 kB compressed: Plot reaches them only by the
 * `projection` option. Paths and streams, which it always uses, stay those of d3-geo.
 *
 * @returns {import("vite").Plugin}
 */
export function withoutMaps() {
  let whole = "";
  return {
    name: "without-maps",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== "d3-geo") return null;
      const real = await this.resolve(source, importer, { skipSelf: true });
      if (!real) return null;
      whole = real.id;
      return id;
    },
    load(asked) {
      if (asked !== id) return null;
      return [
        `export { geoPath, geoStream, geoTransform } from ${JSON.stringify(whole)};`,
        ...projections.map((name) => `export const ${name} = undefined;`),
      ].join("\n");
    },
  };
}
