import type { Content, Context } from "../../../address/page.js";
import { State } from "../../../states/state.js";

/** For a cohort without a review point there is nothing to sum up. */
export function noReviewPoint({ words }: Context): Content {
  return {
    answer: `${words.one("cohort")} without a ${words.one("reviewPoint")}: there is nothing to sum up.`,
    body: (
      <State title="Nothing to sum up yet">
        <p>A summary is of a {words.one("reviewPoint")}. Choose a cohort that has one.</p>
      </State>
    ),
  };
}
