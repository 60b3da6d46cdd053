/** Why a file as a whole cannot be read, as a clause after its name. */
export declare const fileRefusalPhrases: {
    readonly "no-such-file": "is not there";
    readonly "no-file": "is no file";
    readonly "not-readable": "cannot be opened";
    readonly "empty-file": "is empty";
    readonly "file-too-large": "is too large";
    readonly "not-text": "is neither text nor a workbook";
    readonly markup: "is a web page or other markup, whatever its name says";
    readonly "old-workbook": "is an old or password-protected workbook";
    readonly "broken-text": "is not a well-formed table";
    readonly "broken-workbook": "is not a well-formed workbook";
    readonly "workbook-too-large": "unpacks to far more than a workbook of this size should";
    readonly "broken-json": "is not well-formed JSON";
    readonly "merged-cells": "has cells that are merged over several rows";
    readonly "unknown-format": "is not of a format that is known here";
    readonly "headings-not-first": "has something else above its headings";
    readonly "too-many-rows": "has too many rows";
    readonly "unknown-provider": "is for a provider that is not here";
    readonly "provider-not-said": "could be for any of several providers";
    readonly "other-provider": "is the setup of another provider";
    readonly "place-taken": "gives something new a place that is taken";
    readonly "other-format": "cannot be of the format that --format says";
    readonly collided: "was brought in while something else changed the same rows";
};
export type FileRefusalCode = keyof typeof fileRefusalPhrases;
/** A file that cannot be read at all: nothing of it has been brought in. */
export declare class FileRefused extends Error {
    readonly code: FileRefusalCode;
    /** What to do, as a sentence. */
    readonly remedy: string;
    /** What is wrong and what to do, to follow the name of the file. */
    readonly sentence: string;
    constructor(code: FileRefusalCode, 
    /** What to do, as a sentence. */
    remedy: string, options?: ErrorOptions);
}
