import type { ReadUnit } from "../../../database/index.js";
import type { MessageSubject } from "../../../graph/writing/outbox/message-kind.js";
/**
 * Who holds a role on a day and is told as its holder: at the provider as a whole, or, where the subject has a trainee,
 * those who reach that trainee.
 */
export declare function holdersOf(unit: ReadUnit, role: string, { trainee }: MessageSubject, today: string): Promise<string[]>;
