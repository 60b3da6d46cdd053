/** What a kind of file is. */
export interface MediaTypeFacts {
  /** Its name in a sentence. */
  readonly name: string;
  /** Endings of names, the usual one first, without the dot. */
  readonly endings: readonly string[];
  /** Whether it is packed, so that it grows when it is opened. */
  readonly isPacked: boolean;
}

/** The kinds of files that can be told by their content; a provider takes some of them. */
export const mediaTypes = {
  "application/pdf": { name: "PDF", endings: ["pdf"], isPacked: false },
  "image/jpeg": { name: "JPEG picture", endings: ["jpg", "jpeg"], isPacked: false },
  "image/png": { name: "PNG picture", endings: ["png"], isPacked: false },
  "image/webp": { name: "WebP picture", endings: ["webp"], isPacked: false },
  "image/heic": { name: "HEIC picture", endings: ["heic"], isPacked: false },
  "text/plain": { name: "plain text", endings: ["txt", "csv", "md"], isPacked: false },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    name: "Word document",
    endings: ["docx"],
    isPacked: true,
  },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    name: "PowerPoint presentation",
    endings: ["pptx"],
    isPacked: true,
  },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    name: "Excel workbook",
    endings: ["xlsx"],
    isPacked: true,
  },
  "application/vnd.oasis.opendocument.text": { name: "OpenDocument text", endings: ["odt"], isPacked: true },
  "application/vnd.oasis.opendocument.presentation": {
    name: "OpenDocument presentation",
    endings: ["odp"],
    isPacked: true,
  },
  "audio/mpeg": { name: "MP3 recording", endings: ["mp3"], isPacked: false },
  "video/mp4": { name: "MP4 film", endings: ["mp4"], isPacked: false },
} as const satisfies Readonly<Record<string, MediaTypeFacts>>;

/** One of the kinds. */
export type MediaType = keyof typeof mediaTypes;
