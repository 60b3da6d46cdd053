import type { Phase } from "../providers/provider-shape.js";
import type { DemoMentor, DemoStaff } from "./demo-staff.js";

/** A school of the partnership, with the truths planted in it. */
export interface DemoSchool {
  readonly urn: string;
  readonly name: string;
  readonly hubCode: string | null;
  readonly phase: Phase;
  /** Relative number of trainees that it takes. */
  readonly size: number;
  /** How much higher its trainees stand, on the latent scale: its hub's effect and its own. */
  readonly effect: number;
  /** Sends every judgement after the window has closed. */
  readonly late: boolean;
  readonly mentors: readonly DemoMentor[];
  readonly tutor: DemoStaff | null;
}
