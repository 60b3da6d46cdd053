import type { AssignmentKind } from "@reviewpoint/domain/moderation";
import type { Framework } from "@reviewpoint/domain/framework";
import type { PortfolioGradeName, ReviewQuestion } from "@reviewpoint/domain/judgements";
import type { FormQuestion } from "@reviewpoint/domain/observations";
import type { OnTrackRule, WatchRule, Word } from "@reviewpoint/domain/progress";
import type { ReviewPointName } from "../course/course-dates.js";
import type { LevelProcess } from "../levels/level-process.js";

/** What an invented provider is like, before chance fills it with schools, people and judgements. */
export interface ProviderShape {
  readonly slug: string;
  readonly name: string;
  /** The provider's own labels by neutral word. */
  readonly vocabulary: Readonly<Record<string, Word>>;
  readonly settings: ProviderSettings;
  /** Empty where the provider has no hubs. */
  readonly hubs: readonly HubShape[];
  /** Schools that belong to no hub. */
  readonly withoutHub: Pick<HubShape, "schools" | "severeMentors">;
  readonly subjects: readonly SubjectShape[];
  readonly finishedCohorts: number;
  readonly reviewPoints: readonly ReviewPointName[];
  readonly framework: Omit<Framework, "version" | "validFrom">;
  readonly process: LevelProcess;
  /** Numbers from ranges that no real school or teacher has been given. */
  readonly firstUrn: number;
  readonly firstTrn: number;
  /** Letters before the provider's own trainee identifiers. */
  readonly traineeIdPrefix: string;
  /** The hub whose director one may sign in as, and the subject whose lead mentor; null without hubs. */
  readonly shownHub: string | null;
  readonly shownSubject: string;
}

export interface HubShape {
  readonly code: string;
  readonly name: string;
  readonly schools: number;
  /** Whether its schools train for primary or for secondary. */
  readonly phase: Phase;
  /** How much higher its trainees stand, on the latent scale. */
  readonly effect: number;
  /** How many of its schools have a severe mentor. */
  readonly severeMentors: number;
}

export type Phase = "Primary" | "Secondary";

export interface SubjectShape {
  readonly code: string;
  readonly name: string;
  readonly phase: Phase;
  /** Trainees in a cohort. */
  readonly trainees: number;
  /** How much higher its trainees stand, on the latent scale. */
  readonly effect: number;
  /** How many of its trainees are in which hub; spread over the hubs of its phase where it does not say. */
  readonly inHubs?: Readonly<Record<string, number>>;
  readonly ages: readonly [number, number];
}

export interface ProviderSettings {
  readonly suppressionThreshold: number;
  readonly lowReliabilityBelow: number;
  /** Percentage of those judged from which a strand counts as having reached the expected level. */
  readonly reachedFromPercent: number;
  readonly onTrackRule: OnTrackRule;
  readonly watchListRules: readonly WatchRule[];
  readonly timeZone: string;
  /** Whether a judgement needs evidence beside its level. */
  readonly evidenceRequired: boolean;
  /** What a portfolio can be graded; empty where the provider grades none. */
  readonly portfolioGrades: readonly PortfolioGradeName[];
  /** The short form of each review point; empty where the provider asks nothing. */
  readonly reviewQuestions: readonly ReviewQuestion[];
  /** The form for the written copy of an observation; empty where only what was agreed is sent. */
  readonly observationForm: readonly FormQuestion[];
  /** What assignments can be set, with scale, forms and rules. */
  readonly assignmentKinds: readonly AssignmentKind[];
}
