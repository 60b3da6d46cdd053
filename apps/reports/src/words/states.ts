import type { OnTrackStatus, StandingState, TraineeStatus } from "../generated/documents.js";

/** How a standing without a level is named. */
export const stateName: Record<StandingState, string> = {
  JUDGED: "Judged",
  NOT_JUDGED: "Not judged",
  WITHDRAWN: "Withdrawn",
  DEFERRED: "Deferred",
};

export const onTrackName: Record<OnTrackStatus, string> = {
  ON_TRACK: "On track",
  NOT_ON_TRACK: "Not on track",
  NOT_KNOWN: "Not known yet",
  WITHDRAWN: "Withdrawn",
  DEFERRED: "Deferred",
};

export const statusName: Record<TraineeStatus, string> = {
  TRAINING: "In training",
  DEFERRED: "Deferred",
  WITHDRAWN: "Withdrawn",
  RECOMMENDED: "Recommended for award",
  AWARDED: "Awarded",
};
