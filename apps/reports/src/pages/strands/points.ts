import type { ReviewPoint } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import type { StrandsQuery } from "../../generated/documents.js";
import { anyJudged } from "../cells.js";

/** The review points up to the chosen one at which somebody has been judged; empty bars would say nothing. */
export function pointsInView({ levels }: StrandsQuery, { choice }: Context): readonly ReviewPoint[] {
  const last = choice.reviewPoint?.position ?? 0;
  return choice.reviewPoints.filter(
    ({ code, position }) =>
      position <= last && anyJudged(levels.filter(({ reviewPoint }) => reviewPoint?.code === code)),
  );
}
