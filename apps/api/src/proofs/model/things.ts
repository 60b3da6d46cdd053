import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Who } from "./cast.js";

/** A thing that was made, and how often it was written to. */
export interface Thing {
  readonly id: string;
  version: number;
}

export interface ModelTarget extends Thing {
  readonly setOn: IsoDate;
  dueOn: IsoDate;
  carriedOver: number;
  closedOn: IsoDate | null;
}

export interface ModelMeeting extends Thing {
  heldOn: IsoDate;
  state: "DRAFT" | "HANDED_OVER" | "RETURNED" | "CONFIRMED";
}

export interface ModelGap extends Thing {
  readonly topic: string;
  closedOn: IsoDate | null;
}

export interface ModelObservation extends Thing {
  readonly observedOn: IsoDate;
  readonly observers: readonly Who[];
  readonly sealed: Set<Who>;
  isWithdrawn: boolean;
  isAgreed: boolean;
}

export interface ModelPlan extends Thing {
  stage: "REVIEW_DUE" | "OUTCOME_DUE" | "CLOSED";
  step: "SUPPORT" | "FORMAL";
  countedFrom: IsoDate;
}

export interface ModelIntervention extends Thing {
  followUpOn: IsoDate | null;
  lastOn: IsoDate;
}

export interface ModelRole extends Thing {
  readonly from: IsoDate;
  until: IsoDate | null;
}
