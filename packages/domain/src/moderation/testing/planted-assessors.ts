import { assessorSeverity, seededRandom } from "../../statistics/index.js";
import { allocate } from "../allocation/allocate.js";
import { planSample } from "../plan/plan-sample.js";
import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import type { SamplingPolicy } from "../policy/sampling-policy.js";

/** How an exercise with planted assessors is made. Marks lie around 60 with 10 between pieces. */
export interface PlantedExercise {
  readonly assessors: number;
  /** How many of them are severe, and by how many marks. */
  readonly severe: number;
  readonly by: number;
  /** Pieces that each assessor marked, and how many of them are sampled. */
  readonly pieces: number;
  readonly sampled: number;
  readonly moderators: number;
  /** Standard deviation of one mark around what work and judge make it. */
  readonly scatter: number;
}

/** What an exercise said of its assessors. */
export interface PlantedAnswer {
  /** Planted ones whose interval lies above 0, and those it lies around or below. */
  readonly found: number;
  readonly missed: number;
  /** Fair ones whose interval lies above 0. */
  readonly accused: number;
  readonly fair: number;
  /** Fair ones whose interval holds what is true of them: they are a little generous beside an average with severe ones. */
  readonly held: number;
}

const source = { title: "A test", confidence: "high", statedOn: "2026-11-29" } as const;

/** A whole exercise from sample to severity: drawn, divided among moderators, marked twice, estimated. */
export function plantedExercise(seed: string, size: PlantedExercise): PlantedAnswer {
  const random = seededRandom(seed);
  const severityOf = (assessor: string): number =>
    Number(assessor.slice(1)) < size.severe && assessor.startsWith("a") ? size.by : 0;
  const mark = (level: number, judge: string): number =>
    Math.round(level - severityOf(judge) + size.scatter * random.normal());
  const levels = new Map<string, number>();
  const population = Array.from({ length: size.assessors * size.pieces }, (_, at): PieceOfWork => {
    const id = `p${String(at).padStart(4, "0")}`;
    const level = 60 + 10 * random.normal();
    levels.set(id, level);
    const assessorId = `a${String(at % size.assessors).padStart(2, "0")}`;
    const places = { schoolId: null, hubId: null, subjectId: null, cohortId: null, bandId: null };
    return { id, traineeId: `t${at}`, assessorId, ...places, mark: mark(level, assessorId), flags: [] };
  });
  const policy: SamplingPolicy = {
    ...{ code: "own", name: "So many of each", source, passMark: null },
    ...{ size: { kind: "fixed", pieces: size.assessors * size.sampled }, mustIncludes: [] },
    ...{
      mustIncludesCount: "within-size",
      minimums: [{ by: ["assessor"], atLeast: size.sampled, flag: null }],
    },
    ...{ spread: [], mayRelax: [], escalation: [] },
  };
  const { plan } = planSample(population, policy, seed);
  if (plan === null) throw new Error(`${seed}: no sample`);
  const drawn = new Set(plan.sampled.map(({ id }) => id));
  const moderators = Array.from({ length: size.moderators }, (_, at) => ({
    ...{ id: `m${at}`, schoolId: null, subjectIds: null, mostPieces: null, conflicts: [] },
  }));
  const pieces = population.filter(({ id }) => drawn.has(id));
  const { allotted } = allocate(pieces, moderators, seed, () => "2026-12-18");
  const first = pieces.map(({ id, assessorId, mark: score }) => ({
    assessor: assessorId,
    work: id,
    score: score ?? 0,
  }));
  const second = allotted.map(({ pieceId, moderatorId }) => ({
    ...{ assessor: moderatorId, work: pieceId, score: mark(levels.get(pieceId) ?? 0, moderatorId) },
  }));
  const answer = assessorSeverity([...first, ...second], { fewestPairs: 5 });
  if (answer.outcome === "refused") throw new Error(`${seed}: ${answer.refusal.code}`);
  const average = (size.severe * size.by) / (size.assessors + size.moderators);
  const said = answer.assessors.flatMap(({ assessor, shrunk }) =>
    assessor.startsWith("a") && shrunk ? [{ truth: severityOf(assessor), ...shrunk }] : [],
  );
  const planted = said.filter(({ truth }) => truth > 0);
  const fair = said.filter(({ truth }) => truth === 0);
  const found = planted.filter(({ lower }) => lower > 0).length;
  return {
    ...{ found, missed: size.severe - found, fair: fair.length },
    accused: fair.filter(({ lower }) => lower > 0).length,
    held: fair.filter(({ lower, upper }) => lower <= -average && -average <= upper).length,
  };
}
