import { type IsoInstant } from "@reviewpoint/domain/calendar";
import type { ServiceTokenWish } from "./token-wish.js";
/** Why a service token is not issued: the field, what it held, and what to do. */
export interface ServiceTokenRefusal {
    readonly code: "NAME_OUT_OF_BOUNDS" | "ACT_NOT_FOR_TOKENS" | "ROLE_NOT_FOR_TOKENS" | "EXPIRY_OUT_OF_BOUNDS";
    readonly field: keyof ServiceTokenWish;
    readonly value: string;
    readonly message: string;
}
/**
 * The first thing that is wrong with a wish; null for a good one.
 *
 * @param timeZone of whoever reads the sentence: days in it are theirs.
 */
export declare function serviceTokenRefusal(wish: ServiceTokenWish, now: IsoInstant, timeZone?: string): ServiceTokenRefusal | null;
