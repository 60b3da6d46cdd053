import { type IsoInstant } from "@reviewpoint/domain/calendar";
/** Whether something that was recorded at an instant was known as of another; everything is known now. */
export declare const isKnown: (at: IsoInstant, asOf: IsoInstant | null) => boolean;
