import type { Role } from "../../identity/index.js";
/** A committed question. */
export interface Question {
    readonly name: string;
    readonly role: Role;
    readonly text: string;
    readonly variables: Readonly<Record<string, unknown>>;
}
/** The path of one of a question's files. */
export declare const questionFile: (name: string, ending: string) => string;
/** Every committed question, by name. @throws RangeError when one does not say as whom it is asked. */
export declare function readQuestions(): Question[];
