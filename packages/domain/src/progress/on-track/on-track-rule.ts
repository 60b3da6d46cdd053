/** A provider's rule for who is on track at a review point. Data, so that it may change with the year. */
export interface OnTrackRule {
  /** On track with at most this many strands below the expected level. */
  readonly mostStrandsBelow: number;
  /** Strands that may never be below it. */
  readonly keyStrandCodes: readonly string[];
  /** Known only with at most this many strands not judged yet. */
  readonly mostStrandsNotJudged: number;
}

/** A person's decision in place of the derived status, with the reason that it requires. */
export interface OnTrackOverride {
  readonly status: "on_track" | "not_on_track";
  readonly reason: string;
  /** What the rule said when it was decided; without it, whether that has changed is not known. */
  readonly derivedThen?: OnTrackStatus;
}

export type OnTrackStatus = "on_track" | "not_on_track" | "not_known" | "withdrawn" | "deferred";
