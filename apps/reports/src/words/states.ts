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

/** The same, said to the person themselves. */
export const onTrackOfYou: Record<OnTrackStatus, string> = {
  ON_TRACK: "You are on track",
  NOT_ON_TRACK: "You are not on track",
  NOT_KNOWN: "Whether you are on track is not known yet",
  WITHDRAWN: "You have withdrawn",
  DEFERRED: "You have deferred",
};

export const statusName: Record<TraineeStatus, string> = {
  TRAINING: "In training",
  DEFERRED: "Deferred",
  WITHDRAWN: "Withdrawn",
  RECOMMENDED: "Recommended for award",
  AWARDED: "Awarded",
};
