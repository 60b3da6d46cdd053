import type { Context } from "../../address/page.js";
import { ShareBar } from "../../figure/share-bar.js";
import type { HomeQuery } from "../../generated/documents.js";
import { completenessWords, totalOf } from "../completeness/sentence.js";

/** How much of what is due at the review point in view is in. */
export function SoFar({ data, context }: { data: HomeQuery; context: Context }) {
  const { due, missing } = totalOf(data.completeness);
  const point = context.choice.reviewPoint;
  if (!point || due === 0) return null;
  return (
    <div class="so-far">
      <p>
        {point.name}: {completenessWords(data.completeness, context)}
      </p>
      <ShareBar percent={(100 * (due - missing)) / due} />
    </div>
  );
}
