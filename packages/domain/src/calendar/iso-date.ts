/**
 * A calendar day written `YYYY-MM-DD` (ISO 8601), without a clock hour and so without a zone.
 * Made only by {@link isoDate} or {@link dayOf}, read by {@link dayNumber}.
 */
export type IsoDate = string;

/** An instant written in ISO 8601 with a zone, e.g. `2026-01-30T14:05:00Z`. */
export type IsoInstant = string;
