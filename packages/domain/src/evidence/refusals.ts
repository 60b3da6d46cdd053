import type { MediaType } from "./media-type.js";

/** Everything for which a file is refused, each with its facts. */
export type EvidenceRefusal =
  | { readonly code: "file-name-missing" }
  /** The name would lead elsewhere, or be read as something else: `why` names what is in it. */
  | {
      readonly code: "file-name-not-plain";
      readonly why: "path" | "control" | "direction" | "dots" | "too long";
    }
  | { readonly code: "file-empty" }
  | { readonly code: "file-too-large"; readonly mostBytes: number }
  /** Told by its content; null where that tells nothing that is known. */
  | {
      readonly code: "file-type-not-taken";
      readonly found: string | null;
      readonly taken: readonly MediaType[];
    }
  /** It would grow beyond all measure when it is opened. */
  | { readonly code: "file-packed-too-tightly"; readonly mostUnpackedBytes: number }
  /** The same content is kept about this trainee. */
  | { readonly code: "file-already-kept"; readonly fileId: string }
  /** Files about welfare are kept nowhere here. */
  | { readonly code: "welfare-takes-no-files" }
  /** Only a target that was closed has a closing to be evidence of. */
  | { readonly code: "target-not-closed" };

/** The refusals with one of these codes, each with its facts. */
export type EvidenceRefusalOf<Code extends EvidenceRefusal["code"]> = Extract<
  EvidenceRefusal,
  { readonly code: Code }
>;
