import type { Context } from "../../address/page.js";
import { ShareBar } from "../../figure/share-bar.js";
import type { HomeQuery } from "../../generated/documents.js";
import { ledBy } from "../leads/led-by.js";
import { completenessWords, totalOf } from "../completeness/sentence.js";

/** How much of what is due at the review point in view is in, and who leads it for the subject in view. */
export function SoFar({ data, context }: { data: HomeQuery; context: Context }) {
  const completeness = data.completeness ?? [];
  const { due, missing } = totalOf(completeness);
  const point = context.choice.reviewPoint;
  const leads = data.cohort?.reviewPoints.find(({ code }) => code === point?.code)?.leads ?? [];
  const led = ledBy(leads, context.choice.subject?.id);
  if (!point) return null;
  if (due === 0) return led ? <p>{led}</p> : null;
  return (
    <div class="so-far">
      {led ? <p>{led}</p> : null}
      <p>
        {point.name}: {completenessWords(completeness, context)}
      </p>
      <ShareBar percent={(100 * (due - missing)) / due} />
    </div>
  );
}
