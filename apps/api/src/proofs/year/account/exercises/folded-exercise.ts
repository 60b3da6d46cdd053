import {
  adjustedMark,
  allocate,
  type AssessorOutcome,
  barTo,
  type Conflict,
  decideOutcomes,
  type DoubleMark,
  escalationsOf,
  extendSample,
  type Moderator,
  type ModerationStage,
  type OutcomePolicy,
  type PieceOfWork,
  planSample,
  populationHash,
  type SamplePlan,
  type SamplingPolicy,
} from "@reviewpoint/domain/moderation";
import type { Deed } from "../../stage/deed.js";
import type { Roster } from "../../stage/roster.js";
import type { Answered } from "../account.js";

/** A piece on somebody's desk, and what they gave. */
export interface FoldedAllotment {
  readonly pieceKey: string;
  readonly position: number;
  readonly moderator: string;
  isReleased: boolean;
  value: string | null;
}

/** A level that moderation moved. */
export interface FoldedChange {
  readonly pieceKey: string;
  readonly reason: string;
  readonly valueBefore: string;
  readonly valueAfter: string;
}

const noPlan = { sampled: [], asked: 0, hash: "" } as unknown as SamplePlan;

/** An exercise as the rules make it of the acts that were acknowledged, with the seed that was revealed. */
export class FoldedExercise {
  plan: SamplePlan = noPlan;
  population: readonly PieceOfWork[] = [];
  populationHash = "";
  readonly allotments: FoldedAllotment[] = [];
  readonly added = new Set<string>();
  readonly outcomes: (AssessorOutcome & { readonly round: number })[] = [];
  readonly changes: FoldedChange[] = [];
  version = 0;
  readonly #seed: string;
  readonly #roster: Roster;
  readonly #policy: SamplingPolicy;
  readonly #outcomePolicy: OutcomePolicy;
  readonly #closesOn: string;
  readonly #named: string[] = [];
  readonly #conflicts: (Conflict & { readonly of: string })[] = [];
  #stages: Record<string, ModerationStage> = {};
  #allocations = 0;

  constructor({ input }: Deed<Answered>, seed: string, roster: Roster) {
    [this.#seed, this.#roster, this.#closesOn] = [seed, roster, input.closesOn];
    [this.#policy, this.#outcomePolicy] = [input.policy, input.outcomePolicy];
  }

  /** One more act on it. @param population what there is to choose from before the act */
  take({ act, by, input }: Deed<Answered>, population: () => readonly PieceOfWork[]): void {
    if (act !== "declareConflict" && act !== "recordSecondJudgements") this.version += 1;
    if (act === "draftPlan") this.#draft(population());
    if (act === "allocateModerators") this.#allocate(input.moderators);
    if (act === "declareConflict") this.#declare(by, { with: input.with, id: input.withId });
    if (act === "recordSecondJudgements") this.#judge(by, input.judgements);
    if (act === "decideOutcomes") this.#decide();
    if (act === "extendSample") this.#extend();
    if (act === "escalatePiece") this.#give(input.pieceKey, input.moderatorId, 3);
    if (act === "applyAdjustment") this.#move();
  }

  get moderated(): PieceOfWork[] {
    const sampled = new Set(this.plan.sampled.map(({ id }) => id));
    return this.population.filter(({ id }) => sampled.has(id) || this.added.has(id));
  }

  #draft(population: readonly PieceOfWork[]): void {
    const { plan } = planSample(population, this.#policy, this.#seed);
    this.plan = plan ?? noPlan;
    this.population = population;
    this.populationHash = populationHash(population);
  }

  #allocate(named: readonly { personId: string }[]): void {
    this.#named.push(...named.map(({ personId }) => personId));
    this.#allocations += 1;
    const given = new Set(this.allotments.filter((one) => !one.isReleased).map(({ pieceKey }) => pieceKey));
    const open = this.moderated.filter(({ id }) => !given.has(id));
    const seed = `${this.#seed}/allocation/${this.#allocations}`;
    const moderators = this.#named.map((id) => this.#moderator(id));
    for (const { pieceId, moderatorId } of allocate(open, moderators, seed, () => this.#closesOn).allotted)
      this.#give(pieceId, moderatorId, 2);
  }

  #moderator(id: string): Moderator {
    const held = this.#roster.holdings.filter(({ personId }) => personId === id);
    const judging = held.filter(({ role }) => role === "LEAD_MENTOR" || role === "MODERATOR");
    const isLeading = held.some(({ role }) => role === "LEADERSHIP_TEAM");
    return {
      ...{ id, mostPieces: null, schoolId: held.find(({ schoolId }) => schoolId !== null)?.schoolId ?? null },
      subjectIds: isLeading ? null : judging.flatMap(({ subjectId }) => subjectId ?? []),
      conflicts: this.#conflicts.filter(({ of }) => of === id),
    };
  }

  #give(pieceKey: string, moderator: string, position: number): void {
    this.allotments.push({ pieceKey, moderator, position, isReleased: false, value: null });
  }

  #declare(of: string, conflict: Conflict): void {
    this.#conflicts.push({ ...conflict, of });
    const self = { ...this.#moderator(of), schoolId: null, subjectIds: null };
    for (const one of this.allotments) {
      const piece = this.population.find(({ id }) => id === one.pieceKey);
      if (one.moderator === of && one.value === null && piece && barTo(self, piece) === "declared-conflict")
        one.isReleased = true;
    }
  }

  #judge(by: string, judgements: readonly { pieceKey: string; levelId: string }[]): void {
    for (const { pieceKey, levelId } of judgements) {
      const own = this.allotments.find((one) => {
        return one.pieceKey === pieceKey && one.moderator === by && !one.isReleased;
      });
      const rank = this.#roster.levels.find(({ id }) => id === levelId)?.rank;
      if (own) own.value = String(rank);
    }
  }

  /** Both marks of every piece: the last moderator's where there were several. */
  get #doubles(): DoubleMark[] {
    return this.moderated.flatMap(({ id, assessorId, mark }) => {
      const given = this.allotments.filter((one) => one.pieceKey === id && one.value !== null);
      const last = given.toSorted((a, b) => a.position - b.position).at(-1)?.value ?? null;
      return last === null ? [] : [{ pieceId: id, assessorId, first: String(mark), moderated: last }];
    });
  }

  get latest(): readonly AssessorOutcome[] {
    const round = this.outcomes.at(-1)?.round;
    return this.outcomes.filter((one) => one.round === round);
  }

  #decide(): void {
    const round = (this.outcomes.at(-1)?.round ?? 0) + 1;
    const decided = decideOutcomes(this.#doubles, this.#outcomePolicy, this.#stages, "1");
    this.outcomes.push(...decided.map((one) => ({ ...one, round })));
  }

  #extend(): void {
    for (const { assessorId, kind } of this.latest)
      if (kind === "extend") this.#stages = { ...this.#stages, [assessorId]: "extended" };
    const found = escalationsOf(this.#doubles, this.#outcomePolicy, []);
    const sampled = this.moderated.map(({ id }) => ({ id, reasons: [] }));
    for (const { id } of extendSample(this.population, { ...this.plan, sampled }, found)) this.added.add(id);
  }

  #move(): void {
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
