import type { Violation } from "@reviewpoint/domain/interchange";
import type { Setting } from "../../../provider/setting/setting.js";
/** What a setup file sets that the room which asks for it could not read. */
export declare function checkSettings(settings: Readonly<Record<string, unknown>>, known: readonly Setting<unknown>[]): Violation[];
