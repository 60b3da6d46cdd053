import { forPurpose } from "../../../database/index.js";
import { inDays } from "../scene.js";
import { findingOf } from "./demo-eye.js";
/** An exercise of the demo, as whoever plans it takes it from step to step; days are counted from today. */
export class DemoExercise {
    #scene;
    #levels;
    #id;
    constructor(scene, levels, id) {
        [this.#scene, this.#levels, this.#id] = [scene, levels, id];
    }
    /** Opens an exercise. */
    static async open(scene, { levels }, day, input) {
        const [made] = await scene.does("openExercise", [input], inDays(scene, scene.cast.leader, day));
        return new DemoExercise(scene, levels, String(made?.["exercise"]));
    }
    /** The planner takes it a step on, at the version that it has. */
    async step(act, day, besides = {}) {
        const { unit, does, cast } = this.#scene;
        const [row] = await unit.rows("select version from moderation_exercise where provider_id = $1 and id = $2", [cast.leader.providerId, this.#id]);
        const seen = { exerciseId: this.#id, expectedVersion: row?.version };
        await does(act, [{ ...seen, ...besides }], inDays(this.#scene, cast.leader, day));
    }
    /** The sample is drawn and accepted. */
    async draw(day) {
        await this.step("draftPlan", day);
        const [plan] = await this.#rows("select id from moderation_plan where provider_id = $1 and exercise_id = $2 order by sequence desc limit 1");
        await this.step("acceptPlan", day, { planId: plan?.id });
    }
    /** Pieces are divided among these, besides those who were named before. */
    divide(day, moderators) {
        return this.step("allocateModerators", day, { moderators });
    }
    /** A moderator judges what lies on their desk; as many pieces as are said, all of them otherwise. */
    async judge(moderator, day, eye, most = Number.POSITIVE_INFINITY) {
        const desk = await this.#pieces(`join moderation_allotment allotment on allotment.provider_id = piece.provider_id
         and allotment.exercise_id = piece.exercise_id and allotment.piece_key = piece.piece_key
       where allotment.moderator_id = $3 and allotment.judged_at is null and allotment.released_at is null
         and piece.provider_id = $1 and piece.exercise_id = $2 order by piece.number`, [moderator.personId]);
        const judgements = desk.slice(0, most).map((piece, n) => {
            const { pieceKey, rank } = piece;
            const [lowest = rank, highest = rank] = [this.#levels[0]?.rank, this.#levels.at(-1)?.rank];
            const given = Math.min(highest, Math.max(lowest, rank + eye(piece, n)));
            const level = this.#levels.find((one) => one.rank === given);
            return { pieceKey, levelId: level?.id, finding: findingOf(given - rank, n) };
        });
        if (judgements.length === 0)
            return;
        const input = { exerciseId: this.#id, judgements };
        await this.#scene.does("recordSecondJudgements", [input], inDays(this.#scene, moderator, day));
    }
    /** The piece of the sample that was given least, by somebody of whom it is known. */
    async lowest() {
        const [piece] = await this.#pieces(`where piece.is_sampled and piece.assessor_id is not null and piece.provider_id = $1 and piece.exercise_id = $2
       order by first.value::numeric, piece.number limit 1`);
        return piece ?? null;
    }
    /** Whether the newest outcomes ask for more pieces. */
    async asksForMore() {
        const asked = await this.#rows("select from moderation_outcome where provider_id = $1 and exercise_id = $2 and outcome = 'extend' limit 1");
        return asked.length > 0;
    }
    #pieces(where, parameters = []) {
        return this.#rows(`select piece.piece_key as "pieceKey", piece.assessor_id as "assessorId", first.value::integer as rank
       from moderation_piece piece
       join moderation_exercise exercise on exercise.provider_id = piece.provider_id
         and exercise.id = piece.exercise_id and exercise.accepted_plan_id = piece.plan_id
       join moderation_first_mark first on first.provider_id = piece.provider_id and first.plan_id = piece.plan_id
         and first.piece_key = piece.piece_key ${where}`, parameters);
    }
    /** Reads for moderation: marks that moderators do not see. */
    async #rows(text, parameters = []) {
        const { unit, cast } = this.#scene;
        await unit.affected(forPurpose("moderation"));
        return unit.rows(text, [cast.leader.providerId, this.#id, ...parameters]);
    }
}
//# sourceMappingURL=demo-exercise.js.map