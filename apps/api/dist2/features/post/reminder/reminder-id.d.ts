/**
 * The id of the message of one reminder: the same for the same rule, thing and day, so that its key lets it be there
 * once, whoever asks for it and however often. A uuid of version 8 (RFC 9562).
 */
export declare function reminderId(rule: string, thing: string, day: string): string;
