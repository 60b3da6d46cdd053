import { barX, plot } from "@observablehq/plot";
import { drillDown, plainSvg, stillPicture } from "../accessible/index.js";
import { drawLegend, layOutLegend, pictureWidth, textWidth } from "../drawing/index.js";
import { svgElement } from "../markup/svg-element.js";
import { hiddenPattern, statePatterns } from "../palette/index.js";
import { neutralWords } from "../words/index.js";
import type { BarLine } from "../bar-lines/bar-line.js";
import { drawHeadings, hasStateHeadings, headingHeight } from "./headings.js";
import { layOutDiverging } from "./layout.js";
import { lineLabel, lineShare } from "../bar-lines/line-texts.js";
import { hiddenKind, hiddenSegments } from "./hidden-segments.js";
import { linkedBars } from "./linked-bars.js";
import { nameMarks } from "./name-marks.js";
import { layOutNames, nameSizes } from "./names.js";
import type { DivergingOptions } from "./options.js";
import { segmentKinds } from "./segment-kinds.js";
import { segmentMarks } from "./segment-marks.js";

const strandGap = 12;

/** Draws the bars of one or several review points, strand by strand. */
export function drawDiverging(
  lines: readonly BarLine[],
  sentence: string,
  options: DivergingOptions,
): Element {
  const { document, id, words = neutralWords, href } = options;
  const width = pictureWidth(options.width);
  const hidden = lines.some((line) => hiddenSegments(line).length > 0) ? [hiddenKind(id)] : [];
  const kinds = [...segmentKinds(lines, id), ...hidden];
  const names = layOutNames(lines, width);
  const shares = lines.map((line) => lineShare(line, false));
  const shareWidth =
    width < 560
      ? 0
      : Math.max(textWidth("% of judged", 12), ...shares.map((share) => textWidth(share, nameSizes.strand))) +
        14;
  const layout = layOutDiverging(lines, kinds, names.barsFrom, width - shareWidth);
  const linked = href === undefined ? [] : linkedBars(lines, href);

  const legendItems = hasStateHeadings(layout, kinds) ? kinds.filter((kind) => kind.kind === "level") : kinds;
  const legend = layOutLegend(legendItems, width);
  const marginTop = legend.height + headingHeight;
  const facetHeight = names.bands.length * names.pitch + strandGap;

  const svg = plot({
    document,
    width,
    height: marginTop + names.strands.length * facetHeight,
    margin: 0,
    marginTop,
    axis: null,
    x: { type: "identity" },
    y: { type: "band", domain: names.bands, padding: 0, round: false },
    fy: {
      domain: names.strands,
      paddingInner: strandGap / facetHeight,
      paddingOuter: strandGap / facetHeight / 2,
      round: false,
    },
    marks: [
      segmentMarks(layout, names),
      nameMarks(names, lines, shares, width),
      barX(linked, {
        fy: "strand",
        y: "reviewPoint",
        x1: 0,
        x2: width,
        fill: "transparent",
        href: "href",
        ariaLabel: (bar: BarLine) => lineLabel(bar, words),
      }),
    ],
  }) as Element;

  plainSvg(svg, id);
  if (hidden.length > 0) svg.prepend(hiddenPattern(document, id));
  svg.prepend(statePatterns(document, id), drawLegend(document, legendItems, width));
  const headings = drawHeadings(document, layout, kinds, words, shareWidth === 0 ? null : width);
  svg.append(svgElement(document, "g", { transform: `translate(0,${legend.height})` }, [headings]));
  const name = options.name ?? sentence;
  return linked.length > 0 ? drillDown(svg, name) : stillPicture(svg, name);
}
