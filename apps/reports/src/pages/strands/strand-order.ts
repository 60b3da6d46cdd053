import { fitsWaffle } from "@reviewpoint/charts/tables";
import type { ReviewPoint } from "../../address/choice.js";
import { linkTo } from "../../address/link.js";
import type { Context } from "../../address/page.js";
import { barKey, type PlotOrder, type Links } from "../../charts/order.js";
import { wordsForCharts } from "../../charts/words.js";
import { type StrandCells, strandRows } from "./strand-rows.js";

/** A tile a trainee where they are few, else diverging bars of every strand: each bar leads to the trainees who make it up, where names may be seen. */
export function strandOrder(cells: StrandCells, context: Context, points: readonly ReviewPoint[]): PlotOrder {
  const rows = strandRows(cells, context, points);
  const words = wordsForCharts(context);
  if (fitsWaffle(rows)) return { kind: "count-waffle", rows, words };
  return {
    kind: points.length > 1 ? "strand-bars" : "review-point-bars",
    rows,
    words,
    links: strandLinks(context, points),
  };
}

/** From a strand at a review point to the people below its expected level there, where names may be seen. */
export function strandLinks({ address, choice, frame }: Context, points: readonly ReviewPoint[]): Links {
  if (!frame.viewer.scope.seesNames) return {};
  return Object.fromEntries(
    choice.strands.flatMap((strand) =>
      points.map((point) => [
        barKey({ strand: strand.name, reviewPoint: point.name }),
        linkTo(address, "/trainees", { strand: strand.code, "review-point": point.code, standing: "below" }),
      ]),
    ),
  );
}
