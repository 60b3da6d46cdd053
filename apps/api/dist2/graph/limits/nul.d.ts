import type { ValidationRule } from "graphql";
/** Whether a value holds the character U+0000, which PostgreSQL keeps in no text. */
export declare function holdsNul(value: unknown): boolean;
/** Refuses a document one of whose texts holds it. */
export declare const nulRule: ValidationRule;
