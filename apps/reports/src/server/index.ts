import { documents as typed } from "../generated/documents.js";

export type { Execute, PageAnswer, PageRequest, Persona, Threshold, WayIn } from "./answer.js";
export { assetsFolder } from "./assets.js";
export { render } from "./render.js";

/** Every query that the pages ask, by the SHA-256 of its text: the only ones that the app's cookie may run. */
export const documents: readonly { readonly id: string; readonly text: string }[] = typed.map(
  ({ id, text }) => ({
    id,
    text,
  }),
);
