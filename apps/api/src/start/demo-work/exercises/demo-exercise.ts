import { forPurpose } from "../../../database/index.js";
import type { Viewer } from "../../../identity/index.js";
import { inDays, type Scene } from "../scene.js";
import { type DeskPiece, type Eye, findingOf } from "./demo-eye.js";
import type { ReviewWork } from "./read-review-work.js";

/** An exercise of the demo, as whoever plans it takes it from step to step; days are counted from today. */
export class DemoExercise {
  readonly #scene: Scene;
  readonly #levels: ReviewWork["levels"];
  readonly #id: string;

  private constructor(scene: Scene, levels: ReviewWork["levels"], id: string) {
    [this.#scene, this.#levels, this.#id] = [scene, levels, id];
  }

  /** Opens an exercise. */
  static async open(scene: Scene, { levels }: ReviewWork, day: number, input: object): Promise<DemoExercise> {
    const [made] = await scene.does("openExercise", [input], inDays(scene, scene.cast.leader, day));
    return new DemoExercise(scene, levels, String(made?.["exercise"]));
  }

  /** The planner takes it a step on, at the version that it has. */
  async step(act: string, day: number, besides: object = {}): Promise<void> {
    const { unit, does, cast } = this.#scene;
    const [row] = await unit.rows<{ version: number }>(
      "select version from moderation_exercise where provider_id = $1 and id = $2",
      [cast.leader.providerId, this.#id],
    );
    const seen = { exerciseId: this.#id, expectedVersion: row?.version };
    await does(act, [{ ...seen, ...besides }], inDays(this.#scene, cast.leader, day));
  }

  /** The sample is drawn and accepted. */
  async draw(day: number): Promise<void> {
    await this.step("draftPlan", day);
    const [plan] = await this.#rows<{ id: string }>(
      "select id from moderation_plan where provider_id = $1 and exercise_id = $2 order by sequence desc limit 1",
    );
    await this.step("acceptPlan", day, { planId: plan?.id });
  }

  /** Pieces are divided among these, besides those who were named before. */
  divide(day: number, moderators: readonly { readonly personId: string; readonly mostPieces?: number }[]) {
    return this.step("allocateModerators", day, { moderators });
  }

  /** A moderator judges what lies on their desk; as many pieces as are said, all of them otherwise. */
  async judge(moderator: Viewer, day: number, eye: Eye, most = Number.POSITIVE_INFINITY): Promise<void> {
    const desk = await this.#pieces(
      `join moderation_allotment allotment on allotment.provider_id = piece.provider_id
         and allotment.exercise_id = piece.exercise_id and allotment.piece_key = piece.piece_key
       where allotment.moderator_id = $3 and allotment.judged_at is null and allotment.released_at is null
         and piece.provider_id = $1 and piece.exercise_id = $2 order by piece.number`,
      [moderator.personId],
    );
    const judgements = desk.slice(0, most).map((piece, n) => {
      const { pieceKey, rank } = piece;
      const [lowest = rank, highest = rank] = [this.#levels[0]?.rank, this.#levels.at(-1)?.rank];
      const given = Math.min(highest, Math.max(lowest, rank + eye(piece, n)));
      const level = this.#levels.find((one) => one.rank === given);
      return { pieceKey, levelId: level?.id, finding: findingOf(given - rank, n) };
    });
    if (judgements.length === 0) return;
    const input = { exerciseId: this.#id, judgements };
    await this.#scene.does("recordSecondJudgements", [input], inDays(this.#scene, moderator, day));
  }

  /** The piece of the sample that was given least, by somebody of whom it is known. */
  async lowest(): Promise<DeskPiece | null> {
    const [piece] = await this.#pieces(
      `where piece.is_sampled and piece.assessor_id is not null and piece.provider_id = $1 and piece.exercise_id = $2
       order by first.value::numeric, piece.number limit 1`,
    );
    return piece ?? null;
  }

  /** Whether the newest outcomes ask for more pieces. */
  async asksForMore(): Promise<boolean> {
    const asked = await this.#rows(
      "select from moderation_outcome where provider_id = $1 and exercise_id = $2 and outcome = 'extend' limit 1",
    );
    return asked.length > 0;
  }

  #pieces(where: string, parameters: readonly unknown[] = []): Promise<DeskPiece[]> {
    return this.#rows<DeskPiece>(
      `select piece.piece_key as "pieceKey", piece.assessor_id as "assessorId", first.value::integer as rank
       from moderation_piece piece
       join moderation_exercise exercise on exercise.provider_id = piece.provider_id
         and exercise.id = piece.exercise_id and exercise.accepted_plan_id = piece.plan_id
       join moderation_first_mark first on first.provider_id = piece.provider_id and first.plan_id = piece.plan_id
         and first.piece_key = piece.piece_key ${where}`,
      parameters,
    );
  }

  /** Reads for moderation: marks that moderators do not see. */
  async #rows<Row>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { unit, cast } = this.#scene;
    await unit.affected(forPurpose("moderation"));
    return unit.rows<Row>(text, [cast.leader.providerId, this.#id, ...parameters]);
  }
}
