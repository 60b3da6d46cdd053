import type { Stage } from "../../stage/stage.js";
import type { YearReviewPoint, YearTrainee } from "../../stage/roster.js";
import type { ExerciseOnStage } from "./exercise-on-stage.js";

/** One form holds so many. */
const piecesAtOnce = 25;

/** How a moderator judges: all pieces of the assessors in doubt a level away, and everybody else's as they did. */
export interface Eye {
  readonly point: YearReviewPoint;
  readonly trainees: readonly YearTrainee[];
  readonly inDoubt: ReadonlySet<string>;
}

/** Each moderator judges whatever lies on their desk. */
export async function judgeDesks(
  stage: Stage,
  exercise: ExerciseOnStage,
  eye: Eye,
  moderators: readonly string[],
  { asFirst = false } = {},
): Promise<void> {
  const firsts = firstRanks(stage, eye.point);
  const away = levelsAway(stage, eye, firsts);
  for (const moderator of moderators) {
    const desk = { mine: true, isOpen: true };
    const open = await exercise.pieces(desk, "pieceKey trainee { id } strand { id }", moderator);
    const judgements = open.map(({ pieceKey, trainee, strand }) => {
      const { rank, by } = firsts.get(`${trainee.id}/${strand.id}`) ?? { rank: 1, by: "" };
      const value = asFirst ? rank : rank + (away.get(by) ?? 0);
      const level = stage.roster.levels.find((one) => one.rank === value);
      return { pieceKey, levelId: level?.id, finding: "Seen in the books of two classes." };
    });
    for (let from = 0; from < judgements.length; from += piecesAtOnce) {
      const some = judgements.slice(from, from + piecesAtOnce);
      const input = { exerciseId: exercise.id, judgements: some };
      await stage.act("recordSecondJudgements", moderator, input);
    }
  }
}

type Firsts = ReadonlyMap<string, { readonly rank: number; readonly by: string }>;

/**
 * A level up for each assessor in doubt, or down for whoever gave the highest: whichever pieces chance draws, each of them
 * then differs. Whoever gave the highest and the lowest is not doubted.
 */
function levelsAway(stage: Stage, { inDoubt }: Eye, firsts: Firsts): ReadonlyMap<string, number> {
  const top = stage.roster.levels.length;
  const away = new Map<string, number>();
  for (const assessor of inDoubt) {
    const ranks = [...firsts.values()].filter(({ by }) => by === assessor).map(({ rank }) => rank);
    if (!ranks.includes(top)) away.set(assessor, 1);
    else if (!ranks.includes(1)) away.set(assessor, -1);
  }
  return away;
}

/** The level last given on each strand of each trainee at a review, and by whom. */
function firstRanks(stage: Stage, { id }: YearReviewPoint): Firsts {
  const ranks = new Map<string, { readonly rank: number; readonly by: string }>();
  const recorded = stage.chronicle.of<{
    reviewPointId: string;
    traineeId: string;
    judgements: readonly { strandId: string; levelId: string }[];
  }>("recordJudgements");
  for (const { input, by } of recorded)
    if (input.reviewPointId === id)
      for (const { strandId, levelId } of input.judgements) {
        const rank = stage.roster.levels.find((one) => one.id === levelId)?.rank ?? 1;
        ranks.set(`${input.traineeId}/${strandId}`, { rank, by });
      }
  return ranks;
}
