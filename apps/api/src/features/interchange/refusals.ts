/** Why a file as a whole cannot be read, as a clause after its name. */
export const fileRefusalPhrases = {
  "no-such-file": "is not there or cannot be opened",
  "empty-file": "is empty",
  "file-too-large": "is too large",
  "not-text": "is neither text nor a workbook",
  "old-workbook": "is an old or password-protected workbook",
  "broken-text": "is not a well-formed table",
  "broken-workbook": "is not a well-formed workbook",
  "workbook-too-large": "unpacks to far more than a workbook of this size should",
  "broken-json": "is not well-formed JSON",
  "unknown-format": "is not of a format that is known here",
  "too-many-rows": "has too many rows",
  "unknown-provider": "is for a provider that is not here",
  collided: "was brought in while something else changed the same rows",
} as const;

export type FileRefusalCode = keyof typeof fileRefusalPhrases;

/** A file that cannot be read at all: nothing of it has been brought in. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusalCode,
    /** What to do, as a sentence. */
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(`the file ${fileRefusalPhrases[code]}. ${remedy}`, options);
    this.name = "FileRefused";
  }
}
