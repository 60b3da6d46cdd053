export type { MovementContext, MovementRow } from "./movement-row.js";
export type { MovementPlace } from "./places.js";
export { movementFlow, type MovementOptions } from "./picture.js";
export { movementSentence } from "./sentence.js";
export { movementTable } from "./table.js";
