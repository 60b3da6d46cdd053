import type { IsoDate } from "@reviewpoint/domain/calendar";
import { expectedRank, type Framework } from "@reviewpoint/domain/framework";
import type { ReviewPoint } from "@reviewpoint/domain/judgements";
import { type SeededRandom, seededRandom } from "@reviewpoint/domain/statistics";
import type { CourseDates } from "../course/course-dates.js";
import type { DemoTrainee } from "../partnership/demo-trainee.js";
import type { DemoJudgements, DemoMark } from "./demo-judgements.js";
import { evidenceFor } from "./evidence.js";
import { judgementDay } from "./judgement-day.js";
import { type LevelProcess, rankOf } from "./level-process.js";

const strandMissing = 0.012;

/** Judges every trainee of a cohort at every review point that has opened, as far as the mentors have got. */
export function judgeCohort(
  trainees: readonly DemoTrainee[],
  course: CourseDates,
  framework: Framework,
  process: LevelProcess,
  { seed, today }: { readonly seed: string; readonly today: IsoDate },
): DemoJudgements[] {
  const random = seededRandom(`${seed}/judgements ${course.academicYear}`);
  return trainees.flatMap((trainee) => {
    const own = new Map(
      framework.strands.map(({ code }) => [code, process.spreads.strand * random.normal()]),
    );
    return course.reviewPoints.flatMap((reviewPoint) => {
      const judgedOn = judgementDay(trainee, reviewPoint, today, random);
      const marks = markStrands(trainee, reviewPoint, framework, process, own, random);
      return judgedOn === null ? [] : [{ trainee, reviewPoint, judgedOn, marks }];
    });
  });
}

function markStrands(
  trainee: DemoTrainee,
  reviewPoint: ReviewPoint,
  framework: Framework,
  process: LevelProcess,
  own: ReadonlyMap<string, number>,
  random: SeededRandom,
): ReadonlyMap<string, DemoMark> {
  const shared =
    (process.means[reviewPoint.position - 1] ?? 0) +
    (trainee.ability + trainee.subject.effect + trainee.homeSchool.effect - trainee.mentor.severity);
  const marks = new Map<string, DemoMark>();
  for (const { code } of framework.strands) {
    const strand = (process.strandEffects[code] ?? 0) + (own.get(code) ?? 0);
    const rank = rankOf(shared + strand + process.spreads.judgement * random.normal(), process.cuts);
    const expected = expectedRank(framework, reviewPoint.code, code) ?? rank;
    const evidence = evidenceFor(rank - expected, random);
    if (random.next() >= strandMissing) marks.set(code, { rank, evidence });
  }
  return marks;
}
