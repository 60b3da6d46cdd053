export type { IsoDate, IsoInstant } from "./iso-date.js";
