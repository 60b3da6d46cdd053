import { linkTo } from "../../../address/link.js";
import type { Content, Context } from "../../../address/page.js";
import { mayDo } from "../../../frame/may-do.js";
import type { ExerciseAgreementQuery } from "../../../generated/documents.js";
import { ExerciseWays } from "../facts.js";
import { nextOf } from "../next.js";
import { pieces, stateName } from "../words.js";
import { Agreed } from "./figures/agreed.js";
import { Changes } from "./pieces/changes.js";
import { Ending } from "./ending/ending.js";
import { JudgedTwice } from "./pieces/judged-twice.js";
import { Outcomes } from "./outcomes.js";
import { SeverityPart } from "./severity/severity.js";

type Exercise = NonNullable<ExerciseAgreementQuery["exercise"]>;

/** What came of an exercise, and the steps to its end. */
export function agreementView(data: ExerciseAgreementQuery, exercise: Exercise, context: Context): Content {
  const isActing = mayDo(context, "plan-moderation");
  const { state, judged, sampled } = exercise;
  const all = exercise.pieces.totalCount;
  return {
    heading: `Agreement: ${exercise.title}`,
    back: { href: linkTo(context.address, "/exercises"), label: "Moderation" },
    answer:
      sampled === 0
        ? "No sample has been accepted yet: there is nothing to compare."
        : `${judged} of ${pieces(all)} ${judged === 1 ? "is" : "are"} judged a second time. ${stateName[state]}.`,
    body: (
      <>
        <ExerciseWays context={context} id={exercise.id} />
        {sampled === 0 ? (
          <p>{nextOf(exercise)}</p>
        ) : (
          <>
            <Ending exercise={exercise} context={context} isActing={isActing} />
            <Agreed exercise={exercise} context={context} />
            <Outcomes outcomes={exercise.outcomes} />
            <Changes exercise={exercise} context={context} />
            {exercise.severity ? <SeverityPart severity={exercise.severity} context={context} /> : null}
            <JudgedTwice
              data={data}
              exercise={exercise}
              context={context}
              isActing={isActing && (state === "ACCEPTED" || state === "DECIDED")}
            />
          </>
        )}
      </>
    ),
  };
}
