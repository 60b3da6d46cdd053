import { type MediaType, mediaTypes } from "@reviewpoint/domain/evidence";
import { longDate } from "@reviewpoint/domain/calendar";
import type { FileOfFragment } from "../../generated/documents.js";

/**
 * How large a file is, as people say it.
 *
 * @example
 * sizeWords(1_234_567) // => "1.2 MB"
 */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
  const [amount, unit] = bytes < 999_500 ? [bytes / 1_000, "kB"] : [bytes / 1_000_000, "MB"];
  return `${amount < 9.95 ? amount.toFixed(1) : Math.round(amount)} ${unit}`;
}

/** What a file is, e.g. "PDF, 1.2 MB, added on 9 November 2026". */
export function fileWords({
  mediaType,
  bytes,
  addedOn,
}: Omit<FileOfFragment, "id" | "name" | "address" | "addedBy">) {
  const known = mediaTypes[mediaType as MediaType] as { readonly name: string } | undefined;
  return `${known?.name ?? mediaType}, ${sizeWords(bytes)}, added on ${longDate(addedOn)}`;
}
