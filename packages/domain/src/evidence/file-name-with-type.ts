import { type MediaType, mediaTypes } from "./media-type.js";

/**
 * The name under which a file is given out: one that ends as its content demands, whatever its sender called it.
 *
 * @throws RangeError for a kind that there is not.
 * @example
 * fileNameWithType("Plan.PDF", "application/pdf") // => "Plan.PDF"
 * fileNameWithType("plan.exe", "application/pdf") // => "plan.exe.pdf"
 */
export function fileNameWithType(name: string, type: MediaType): string {
  if (!Object.hasOwn(mediaTypes, type))
    throw new RangeError(`evidence knows no kind of file ${JSON.stringify(type)}`);
  const endings: readonly string[] = mediaTypes[type].endings;
  const ending = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  return endings.includes(ending) ? name : `${name}.${endings[0]}`;
}
