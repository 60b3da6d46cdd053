/** Why a file as a whole cannot be read, as a clause after its name. */
export const fileRefusalPhrases = {
    "no-such-file": "is not there",
    "no-file": "is no file",
    "not-readable": "cannot be opened",
    "empty-file": "is empty",
    "file-too-large": "is too large",
    "not-text": "is neither text nor a workbook",
    markup: "is a web page or other markup, whatever its name says",
    "old-workbook": "is an old or password-protected workbook",
    "broken-text": "is not a well-formed table",
    "broken-workbook": "is not a well-formed workbook",
    "workbook-too-large": "unpacks to far more than a workbook of this size should",
    "broken-json": "is not well-formed JSON",
    "merged-cells": "has cells that are merged over several rows",
    "unknown-format": "is not of a format that is known here",
    "headings-not-first": "has something else above its headings",
    "too-many-rows": "has too many rows",
    "unknown-provider": "is for a provider that is not here",
    "provider-not-said": "could be for any of several providers",
    "other-provider": "is the setup of another provider",
    "place-taken": "gives something new a place that is taken",
    "other-format": "cannot be of the format that --format says",
    collided: "was brought in while something else changed the same rows",
};
/** A file that cannot be read at all: nothing of it has been brought in. */
export class FileRefused extends Error {
    code;
    remedy;
    /** What is wrong and what to do, to follow the name of the file. */
    sentence;
    constructor(code, 
    /** What to do, as a sentence. */
    remedy, options) {
        const sentence = `${fileRefusalPhrases[code]}. ${remedy}`;
        super(`the file ${sentence}`, options);
        this.code = code;
        this.remedy = remedy;
        this.sentence = sentence;
        this.name = "FileRefused";
    }
}
//# sourceMappingURL=refusals.js.map