import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { DemoName } from "../names/name-drawer.js";
import type { SubjectShape } from "../providers/provider-shape.js";
import type { DemoSchool } from "./demo-school.js";
import type { DemoMentor } from "./demo-staff.js";

/** A trainee, with the ability that nobody can see. */
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
