import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Framework } from "@reviewpoint/domain/framework";
import type { CourseDates } from "../course/course-dates.js";
import type { DemoJudgements } from "../levels/judge-cohort.js";
import type { DemoName } from "../names/name-drawer.js";
import type { ProviderShape, SubjectShape } from "../providers/provider-shape.js";

/** An invented provider, whole: everything that its files say, and the truths planted in it. */
export interface DemoProvider {
  readonly shape: ProviderShape;
  readonly framework: Framework;
  readonly schools: readonly DemoSchool[];
  readonly staff: readonly DemoStaff[];
  readonly cohorts: readonly DemoCohort[];
  readonly personas: Readonly<Record<string, string>>;
}

export interface DemoSchool {
  readonly urn: string;
  readonly name: string;
  readonly hubCode: string | null;
  readonly phase: "Primary" | "Secondary";
  /** Relative number of trainees that it takes. */
  readonly size: number;
  /** How much higher its trainees stand, on the latent scale: its hub's effect and its own. */
  readonly effect: number;
  /** Sends every judgement after the window has closed. */
  readonly late: boolean;
  readonly mentors: readonly DemoMentor[];
  readonly tutor: DemoStaff | null;
}

export interface DemoStaff extends DemoName {
  readonly email: string;
  readonly roles: readonly DemoRole[];
}

export interface DemoMentor extends DemoStaff {
  /** How much lower this assessor judges, on the latent scale. */
  readonly severity: number;
}

export interface DemoRole {
  readonly role: string;
  readonly hub?: string;
  readonly subject?: string;
  readonly schoolUrn?: string;
  readonly from: IsoDate;
}

export interface DemoCohort {
  /** The academic year, e.g. `2026-27`. */
  readonly code: string;
  readonly course: CourseDates;
  readonly finished: boolean;
  readonly trainees: readonly DemoTrainee[];
  readonly judgements: readonly DemoJudgements[];
}

export interface DemoTrainee extends DemoName {
  readonly id: string;
  readonly registerId: string;
  readonly trn: string;
  readonly email: string;
  readonly subject: SubjectShape;
  readonly homeSchool: DemoSchool;
  readonly secondSchool: DemoSchool;
  readonly mentor: DemoMentor;
  readonly secondMentor: DemoMentor;
  /** On the latent scale, around 0. */
  readonly ability: number;
  readonly withdrawnOn: IsoDate | null;
  readonly deferredOn: IsoDate | null;
  readonly returnedOn: IsoDate | null;
}
