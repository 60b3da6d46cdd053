import type { EvidenceRefusalOf } from "./refusals.js";

/** The most characters that a name has. */
const mostCharacters = 150;
/** Marks that turn the order in which letters are read, so that `gpj.exe` looks like `exe.jpg` (Unicode TR 36). */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\ufffd\u2028\u2029]/u;

/**
 * Why a file may not have this name; null when it may. A name is kept as it is given, so one with a trick in it is refused
 * rather than mended.
 *
 * @example
 * refuseFileName("Lesson plan, 12 November.docx") // => null
 * refuseFileName("../../etc/passwd") // => { code: "file-name-not-plain", why: "path" }
 * refuseFileName(" ") // => { code: "file-name-missing" }
 */
export function refuseFileName(
  name: string,
): EvidenceRefusalOf<"file-name-missing" | "file-name-not-plain"> | null {
  const notPlain = (why: EvidenceRefusalOf<"file-name-not-plain">["why"]) =>
    ({ code: "file-name-not-plain", why }) as const;
  if (name.trim() === "") return { code: "file-name-missing" };
  if (controls.test(name)) return notPlain("control");
  if (directions.test(name)) return notPlain("direction");
  if (/[/\\:]/u.test(name)) return notPlain("path");
  if (/^[.\s]|[.\s]$/u.test(name)) return notPlain("dots");
  return [...name].length > mostCharacters ? notPlain("too long") : null;
}
