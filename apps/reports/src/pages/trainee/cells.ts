import { longDate } from "@reviewpoint/domain/calendar";
import type { TraineeCell } from "@reviewpoint/charts/tables";
import type { Cohort } from "../../address/choice.js";
import type { Context } from "../../address/page.js";
import type { RecordFragment } from "../../generated/documents.js";

export type TraineeAnswer = RecordFragment;

/** The person's own cohort, which need not be the one chosen for other pages. */
export function cohortOf({ cohort }: TraineeAnswer, { frame, choice }: Context): Cohort {
  return frame.cohorts.nodes.find(({ code }) => code === cohort.code) ?? choice.cohort;
}

/** Every standing of the person, strands and review points in the provider's order. */
export function traineeCells(trainee: TraineeAnswer, context: Context): readonly TraineeCell[] {
  const { framework, reviewPoints } = cohortOf(trainee, context);
  const byPosition = (a: { readonly position: number }, b: { readonly position: number }) =>
    a.position - b.position;
  return [...framework.strands].sort(byPosition).flatMap((strand) =>
    [...reviewPoints].sort(byPosition).flatMap((point) => {
      const standing = trainee.standings.find(
        (one) => one.strand.code === strand.code && one.reviewPoint.code === point.code,
      );
      if (!standing) return [];
      const { state, level, expectedLevel, judgement } = standing;
      return [
        {
          strand: strand.name,
          reviewPoint: point.name,
          state: state.toLowerCase() as TraineeCell["state"],
          level,
          expected: expectedLevel,
          evidence: judgement?.evidence ?? null,
          assessor: judgement?.assessor?.name ?? null,
          judgedOn: judgement ? longDate(judgement.judgedOn) : null,
          ...(point.window === "BEFORE" ? { opensOn: longDate(point.opensOn) } : {}),
        },
      ];
    }),
  );
}
