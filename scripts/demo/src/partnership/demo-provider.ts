import type { Framework } from "@reviewpoint/domain/framework";
import type { CourseDates } from "../course/course-dates.js";
import type { DemoJudgements } from "../levels/demo-judgements.js";
import type { ProviderShape } from "../providers/provider-shape.js";
import type { DemoSchool } from "./demo-school.js";
import type { DemoStaff } from "./demo-staff.js";
import type { DemoTrainee } from "./demo-trainee.js";

/** An invented provider, whole: everything that its files say, and the truths planted in it. */
export interface DemoProvider {
  readonly shape: ProviderShape;
  readonly framework: Framework;
  readonly schools: readonly DemoSchool[];
  readonly staff: readonly DemoStaff[];
  readonly cohorts: readonly DemoCohort[];
  readonly personas: Readonly<Record<string, string>>;
}

/** The trainees of an academic year and what was judged of them. */
export interface DemoCohort {
  /** The academic year, e.g. `2026-27`. */
  readonly code: string;
  readonly course: CourseDates;
  readonly finished: boolean;
  readonly trainees: readonly DemoTrainee[];
  readonly judgements: readonly DemoJudgements[];
}
