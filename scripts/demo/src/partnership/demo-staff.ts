import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { DemoName } from "../names/name-drawer.js";

/** Someone who works at the provider or in one of its schools. */
export interface DemoStaff extends DemoName {
  readonly email: string;
  readonly roles: readonly DemoRole[];
}

/** A mentor, who judges the trainees of a school. */
export interface DemoMentor extends DemoStaff {
  /** How much lower this assessor judges, on the latent scale. */
  readonly severity: number;
}

/** A role, where it is held, and from when on. */
export interface DemoRole {
  readonly role: string;
  readonly hub?: string;
  readonly subject?: string;
  readonly schoolUrn?: string;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}
