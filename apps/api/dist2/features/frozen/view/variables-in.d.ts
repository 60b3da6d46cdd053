/** What a question is asked with, out of its JSON; null for a text that is no object. */
export declare function variablesIn(text: string): Readonly<Record<string, unknown>> | null;
