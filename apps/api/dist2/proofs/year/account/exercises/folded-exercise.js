import { adjustedMark, allocate, barTo, decideOutcomes, escalationsOf, extendSample, planSample, populationHash, } from "@reviewpoint/domain/moderation";
const noPlan = { sampled: [], asked: 0, hash: "" };
/** An exercise as the rules make it of the acts that were acknowledged, with the seed that was revealed. */
export class FoldedExercise {
    plan = noPlan;
    population = [];
    populationHash = "";
    allotments = [];
    added = new Set();
    outcomes = [];
    changes = [];
    version = 0;
    #seed;
    #roster;
    #policy;
    #outcomePolicy;
    #closesOn;
    #named = [];
    #conflicts = [];
    #stages = {};
    #allocations = 0;
    constructor({ input }, seed, roster) {
        [this.#seed, this.#roster, this.#closesOn] = [seed, roster, input.closesOn];
        [this.#policy, this.#outcomePolicy] = [input.policy, input.outcomePolicy];
    }
    /** One more act on it. @param population what there is to choose from before the act */
    take({ act, by, input }, population) {
        if (act !== "declareConflict" && act !== "recordSecondJudgements")
            this.version += 1;
        if (act === "draftPlan")
            this.#draft(population());
        if (act === "allocateModerators")
            this.#allocate(input.moderators);
        if (act === "declareConflict")
            this.#declare(by, { with: input.with, id: input.withId });
        if (act === "recordSecondJudgements")
            this.#judge(by, input.judgements);
        if (act === "decideOutcomes")
            this.#decide();
        if (act === "extendSample")
            this.#extend();
        if (act === "escalatePiece")
            this.#give(input.pieceKey, input.moderatorId, 3);
        if (act === "applyAdjustment")
            this.#move();
    }
    get moderated() {
        const sampled = new Set(this.plan.sampled.map(({ id }) => id));
        return this.population.filter(({ id }) => sampled.has(id) || this.added.has(id));
    }
    #draft(population) {
        const { plan } = planSample(population, this.#policy, this.#seed);
        this.plan = plan ?? noPlan;
        this.population = population;
        this.populationHash = populationHash(population);
    }
    #allocate(named) {
        this.#named.push(...named.map(({ personId }) => personId));
        this.#allocations += 1;
        const given = new Set(this.allotments.filter((one) => !one.isReleased).map(({ pieceKey }) => pieceKey));
        const open = this.moderated.filter(({ id }) => !given.has(id));
        const seed = `${this.#seed}/allocation/${this.#allocations}`;
        const moderators = this.#named.map((id) => this.#moderator(id));
        for (const { pieceId, moderatorId } of allocate(open, moderators, seed, () => this.#closesOn).allotted)
            this.#give(pieceId, moderatorId, 2);
    }
    #moderator(id) {
        const held = this.#roster.holdings.filter(({ personId }) => personId === id);
        const judging = held.filter(({ role }) => role === "LEAD_MENTOR" || role === "MODERATOR");
        const isLeading = held.some(({ role }) => role === "LEADERSHIP_TEAM");
        return {
            ...{ id, mostPieces: null, schoolId: held.find(({ schoolId }) => schoolId !== null)?.schoolId ?? null },
            subjectIds: isLeading ? null : judging.flatMap(({ subjectId }) => subjectId ?? []),
            conflicts: this.#conflicts.filter(({ of }) => of === id),
        };
    }
    #give(pieceKey, moderator, position) {
        this.allotments.push({ pieceKey, moderator, position, isReleased: false, value: null });
    }
    #declare(of, conflict) {
        this.#conflicts.push({ ...conflict, of });
        const self = { ...this.#moderator(of), schoolId: null, subjectIds: null };
        for (const one of this.allotments) {
            const piece = this.population.find(({ id }) => id === one.pieceKey);
            if (one.moderator === of && one.value === null && piece && barTo(self, piece) === "declared-conflict")
                one.isReleased = true;
        }
    }
    #judge(by, judgements) {
        for (const { pieceKey, levelId } of judgements) {
            const own = this.allotments.find((one) => {
                return one.pieceKey === pieceKey && one.moderator === by && !one.isReleased;
            });
            const rank = this.#roster.levels.find(({ id }) => id === levelId)?.rank;
            if (own)
                own.value = String(rank);
        }
    }
    /** Both marks of every piece: the last moderator's where there were several. */
    get #doubles() {
        return this.moderated.flatMap(({ id, assessorId, mark }) => {
            const given = this.allotments.filter((one) => one.pieceKey === id && one.value !== null);
            const last = given.toSorted((a, b) => a.position - b.position).at(-1)?.value ?? null;
            return last === null ? [] : [{ pieceId: id, assessorId, first: String(mark), moderated: last }];
        });
    }
    get latest() {
        const round = this.outcomes.at(-1)?.round;
        return this.outcomes.filter((one) => one.round === round);
    }
    #decide() {
        const round = (this.outcomes.at(-1)?.round ?? 0) + 1;
        const decided = decideOutcomes(this.#doubles, this.#outcomePolicy, this.#stages, "1");
        this.outcomes.push(...decided.map((one) => ({ ...one, round })));
    }
    #extend() {
        for (const { assessorId, kind } of this.latest)
            if (kind === "extend")
                this.#stages = { ...this.#stages, [assessorId]: "extended" };
        const found = escalationsOf(this.#doubles, this.#outcomePolicy, []);
        const sampled = this.moderated.map(({ id }) => ({ id, reasons: [] }));
        for (const { id } of extendSample(this.population, { ...this.plan, sampled }, found))
            this.added.add(id);
    }
    #move() {
        const ranks = this.#roster.levels.map(({ rank }) => rank ?? 0);
        const ends = { lowest: String(Math.min(...ranks)), highest: String(Math.max(...ranks)) };
        for (const { assessorId, adjustment } of this.latest)
            for (const { id, mark } of this.population.filter((piece) => piece.assessorId === assessorId)) {
                const before = String(mark);
                const after = adjustedMark(before, adjustment ?? "0", { ...ends, step: "1", bands: [] });
                if (after !== before)
                    this.changes.push({
                        ...{ pieceKey: id, reason: "adjustment", valueBefore: before, valueAfter: after },
                    });
            }
    }
}
//# sourceMappingURL=folded-exercise.js.map