import type { ComponentChildren } from "preact";
import type { FileOfFragment } from "../../generated/documents.js";
import { fileWords } from "./file-words.js";

interface Props {
  readonly files: readonly FileOfFragment[];
  /** What can be done about a file. */
  readonly acts?: (file: FileOfFragment) => ComponentChildren;
}

/** Files that are evidence of something, each a link to its bytes; one that was removed says so. */
export function Files({ files, acts }: Props) {
  if (files.length === 0) return null;
  return (
    <ul class="files">
      {files.map((file) => (
        <li key={file.id}>
          {file.address ? (
            <a href={file.address} download>
              {file.name}
            </a>
          ) : (
            "A file that was removed"
          )}{" "}
          <span class="quiet">
            {fileWords(file)}
            {file.addedBy?.name ? ` by ${file.addedBy.name}` : ""}
          </span>
          {acts?.(file)}
        </li>
      ))}
    </ul>
  );
}
