import { addDays, type IsoDate } from "@reviewpoint/domain/calendar";
import type { Cast, Sent } from "./cast.js";
import type {
  ModelConcern,
  ModelGap,
  ModelIntervention,
  ModelMeeting,
  ModelGrade,
  ModelHandIn,
  ModelObservation,
  ModelPiece,
  ModelPlan,
  ModelRole,
  ModelTarget,
} from "./things.js";

/** Everything that is known of one trainee and of one newcomer: the model of the year. */
export class Facts {
  today: IsoDate = "2026-02-02";
  readonly targets: ModelTarget[] = [];
  readonly meetings: ModelMeeting[] = [];
  readonly gaps: ModelGap[] = [];
  readonly observations: ModelObservation[] = [];
  readonly plans: ModelPlan[] = [];
  readonly interventions: ModelIntervention[] = [];
  readonly roles: ModelRole[] = [];
  readonly concerns: ModelConcern[] = [];
  readonly grades: ModelGrade[] = [];
  /** Looks at the portfolio. */
  readonly looks: { readonly id: string; isWithdrawn: boolean }[] = [];
  readonly handIns: ModelHandIn[] = [];
  /** How often it was agreed how things are handed in. */
  agreements = 0;
  /** The written work; null before anything was handed in. */
  piece: ModelPiece | null = null;
  /** Level by strand, at the second review. */
  readonly judged = new Map<string, string>();
  review: { version: number; latest: "signed-off" | "reopened" | null; openUntil: IsoDate } = {
    ...{ version: 0, latest: null, openUntil: reviewWindow.closesOn },
  };
  decision: { version: number; status: string } = { version: 0, status: "AS_DERIVED" };
  /** Version of the check by its Monday. */
  readonly checks = new Map<IsoDate, number>();
  readonly sent: Sent[] = [];
  /** Ids of roles that were taken back: whoever sends their act again is shown none. */
  readonly takenBack = new Set<string>();
  constructor(readonly cast: Cast) {}

  get openTargets(): ModelTarget[] {
    return this.targets.filter(({ closedOn }) => closedOn === null);
  }

  inDays(days: number): IsoDate {
    return addDays(this.today, days);
  }
}

/** The assessment cycles of the fixture's provider. */
export const cycles = {
  autumn: { code: "autumn", closesOn: "2025-12-19" },
  spring: { code: "spring", closesOn: "2026-03-27" },
} as const;

/** The window of the second review of the fixture's current cohort. */
export const reviewWindow = { opensOn: "2026-01-26", closesOn: "2026-02-06" } as const;
