import type { StandardisationOpeningRefusal } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../../graph/writing/action.js";
import type { StandardScriptInput } from "./script.input.js";
/** Keeps the scripts of an exercise in place of those that it had; nobody has marked one of them. */
export declare function keepScripts({ unit, viewer, newId }: Performance, standardisationId: string, scripts: readonly StandardScriptInput[]): Promise<void>;
/** The place of the input that a refusal is about. */
export declare function placeOfRefusal(refusal: StandardisationOpeningRefusal, scripts: readonly StandardScriptInput[]): readonly string[];
