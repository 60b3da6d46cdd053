import type { IsoDate } from "../../calendar/index.js";

/** What is waited for. */
export const dueKinds = ["plan", "review", "outcome", "follow-up"] as const;

/** One of the four. */
export type DueKind = (typeof dueKinds)[number];

/** A concern, as the list of what is due looks at it. */
export interface DueConcern {
  readonly id: string;
  readonly traineeId: string;
  /** The last day for a plan; null where none is asked for. */
  readonly planDueOn: IsoDate | null;
  /** Whether a plan takes it up. */
  readonly isPlanned: boolean;
}

/** A plan, as the list looks at it. */
export interface DuePlan {
  readonly id: string;
  readonly traineeId: string;
  readonly stage: "review-due" | "outcome-due" | "closed";
  readonly reviewOn: IsoDate | null;
  readonly reviewedOn: IsoDate | null;
}

/** Something done for a trainee, as the list looks at it. */
export interface DueIntervention {
  readonly id: string;
  readonly traineeId: string;
  /** The day by which it is followed up; null when nothing is awaited. */
  readonly followUpOn: IsoDate | null;
}

/** Something that is waited for. */
export interface RecoveryDue {
  readonly kind: DueKind;
  /** The concern, plan or intervention. */
  readonly id: string;
  readonly traineeId: string;
  /** The last day on which it is in time. */
  readonly dueOn: IsoDate;
  readonly isLate: boolean;
}

/** Everything of recovery that somebody may have to see to. */
export interface RecoveryFacts {
  readonly concerns: readonly DueConcern[];
  readonly plans: readonly DuePlan[];
  readonly interventions: readonly DueIntervention[];
}

/**
 * What is waited for, the earliest first: a plan for each concern that asks for one, a review or an outcome for each
 * open plan (an outcome on the day of the review), a follow-up of what was done. Late is what was due before today.
 *
 * @example
 * const concerns = [{ id: "c", traineeId: "t", planDueOn: "2026-10-05", isPlanned: false }];
 * recoveryDue({ concerns, plans: [], interventions: [] }, "2026-10-06") // => [{ kind: "plan", id: "c", traineeId: "t", dueOn: "2026-10-05", isLate: true }]
 */
export function recoveryDue(
  { concerns, plans, interventions }: RecoveryFacts,
  today: IsoDate,
): RecoveryDue[] {
  const due: RecoveryDue[] = [];
  const wait = (
    kind: DueKind,
    { id, traineeId }: { id: string; traineeId: string },
    dueOn: IsoDate | null,
  ) => {
    if (dueOn !== null) due.push({ kind, id, traineeId, dueOn, isLate: dueOn < today });
  };
  for (const concern of concerns) if (!concern.isPlanned) wait("plan", concern, concern.planDueOn);
  for (const plan of plans) {
    if (plan.stage === "review-due") wait("review", plan, plan.reviewOn);
    if (plan.stage === "outcome-due") wait("outcome", plan, plan.reviewedOn);
  }
  for (const one of interventions) wait("follow-up", one, one.followUpOn);
  return due.sort((a, b) => order(a.dueOn, b.dueOn) || order(a.id, b.id));
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
