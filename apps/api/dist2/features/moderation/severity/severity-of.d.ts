import { type SeverityAnswer } from "@reviewpoint/domain/statistics";
import type { ModeratedMarks } from "../outcome/moderated-marks.js";
/**
 * How severe the judges of an exercise's pieces are, first ones and moderators alike, from the pieces that two or more of
 * them judged.
 *
 * @param fewestPairs who has fewer gets no figure: the provider's rule.
 */
export declare function severityOf({ doubles, judgements, pieces }: Pick<ModeratedMarks, "doubles" | "judgements" | "pieces">, fewestPairs: number): SeverityAnswer;
