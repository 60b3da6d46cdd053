import { connectedSubsets } from "../connected-subsets.js";
import type { RaschJudgement } from "./rasch-judgement.js";

/** The strands that one assessor has judged of one trainee; both as places in the design's lists. */
export interface Block {
  readonly assessor: number;
  readonly strands: readonly number[];
  /** Blocks with the same strands share their place in `RaschDesign.strandSets`. */
  readonly strandSet: number;
}

/** Trainees whom the same assessors judged on the same strands, by their total score. */
export interface Panel {
  readonly blocks: readonly Block[];
  /** The highest total that can be reached. */
  readonly top: number;
  /** By total: each trainee's place, and the scores in the order of blocks and strands. */
  readonly totals: Map<number, ScoredTrainee[]>;
}

export interface ScoredTrainee {
  readonly trainee: number;
  /** Ranks less 1. */
  readonly scores: readonly number[];
}

/** Judgements sorted into what the model counts. */
export interface RaschDesign {
  readonly assessors: readonly string[];
  readonly trainees: readonly string[];
  readonly strands: readonly string[];
  /** Levels less 1: how many thresholds there are. */
  readonly steps: number;
  readonly strandSets: readonly (readonly number[])[];
  readonly panels: readonly Panel[];
}

/**
 * Sorts judgements by who judged whom on what.
 *
 * @throws RangeError for a rank that is no level, and for a strand that an assessor judged twice for one trainee.
 */
export function raschDesign(judgements: readonly RaschJudgement[], levels: number): RaschDesign {
  const names = { assessors: sorted(judgements, "assessor"), strands: sorted(judgements, "strand") };
  const strandPlace = new Map(names.strands.map((name, place) => [name, place]));
  const assessorPlace = new Map(names.assessors.map((name, place) => [name, place]));
  const ofTrainee = new Map<string, RaschJudgement[]>();
  for (const judgement of judgements) {
    const { rank } = judgement;
    if (!Number.isInteger(rank) || rank < 1 || rank > levels) {
      throw new RangeError(`a rank must be a whole number from 1 to ${levels}: ${rank}`);
    }
    const known = ofTrainee.get(judgement.trainee);
    if (known) known.push(judgement);
    else ofTrainee.set(judgement.trainee, [judgement]);
  }
  const strandSets = new Map<string, number>();
  const panels = new Map<string, Panel>();
  const trainees = [...ofTrainee.keys()].sort();
  trainees.forEach((name, trainee) => {
    const rows = (ofTrainee.get(name) ?? []).map(({ assessor, strand, rank }) => ({
      assessor: assessorPlace.get(assessor) as number,
      strand: strandPlace.get(strand) as number,
      score: rank - 1,
    }));
    rows.sort((a, b) => a.assessor - b.assessor || a.strand - b.strand);
    const key = rows.map(({ assessor, strand }) => `${assessor}.${strand}`).join();
    const panel = panels.get(key) ?? newPanel(rows, levels - 1, strandSets, names, name);
    panels.set(key, panel);
    const total = rows.reduce((sum, { score }) => sum + score, 0);
    const scored = { trainee, scores: rows.map(({ score }) => score) };
    const known = panel.totals.get(total);
    if (known) known.push(scored);
    else panel.totals.set(total, [scored]);
  });
  const sets = [...strandSets.keys()].map((key) => key.split(",").map(Number));
  return { ...names, trainees, steps: levels - 1, strandSets: sets, panels: [...panels.values()] };
}

function newPanel(
  rows: readonly { readonly assessor: number; readonly strand: number }[],
  steps: number,
  strandSets: Map<string, number>,
  names: { readonly assessors: readonly string[]; readonly strands: readonly string[] },
  trainee: string,
): Panel {
  const blocks: Block[] = [];
  for (const assessor of new Set(rows.map((row) => row.assessor))) {
    const strands = rows.filter((row) => row.assessor === assessor).map(({ strand }) => strand);
    const twice = strands.find((strand, at) => strand === strands[at + 1]);
    if (twice !== undefined) {
      const who = `${names.assessors[assessor]}, ${trainee}, ${names.strands[twice]}`;
      throw new RangeError(`an assessor judges a trainee on a strand once: ${who}`);
    }
    const key = strands.join();
    const strandSet = strandSets.get(key) ?? strandSets.size;
    strandSets.set(key, strandSet);
    blocks.push({ assessor, strands, strandSet });
  }
  return { blocks, top: rows.length * steps, totals: new Map() };
}

const sorted = (judgements: readonly RaschJudgement[], kind: "assessor" | "strand"): string[] =>
  [...new Set(judgements.map((judgement) => judgement[kind]))].sort();

/** The totals of a panel that say something: of two judgements or more, all but the lowest and the highest total. */
export function informativeTotals({ blocks, top, totals }: Panel): number[] {
  const judgements = blocks.reduce((sum, { strands }) => sum + strands.length, 0);
  return judgements < 2 ? [] : [...totals.keys()].filter((total) => total > 0 && total < top);
}

/** The parts between which no judgement compares assessors; who judged only extreme trainees is a part alone. */
export function comparedSubsets(design: RaschDesign) {
  const judged = design.panels.flatMap((panel) =>
    panel.blocks.flatMap(({ assessor }) => {
      const name = design.assessors[assessor] as string;
      const compared = informativeTotals(panel).flatMap((total) => panel.totals.get(total) ?? []);
      const works = compared.map(({ trainee }) => design.trainees[trainee] as string);
      return works.map((work) => ({ assessor: name, work }));
    }),
  );
  const subsets = connectedSubsets(judged);
  const seen = new Set(subsets.flatMap(({ assessors }) => assessors));
  const alone = design.assessors.filter((name) => !seen.has(name));
  return [...subsets, ...alone.map((name) => ({ assessors: [name], works: [] as string[] }))];
}
