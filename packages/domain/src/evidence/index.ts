export { type MediaType, type MediaTypeFacts, mediaTypes } from "./media-type.js";
export { type EvidenceSetting, evidenceSettingOf, usualEvidenceSetting } from "./evidence-setting.js";
export { fileNameWithType } from "./file-name-with-type.js";
export { type FileFacts, type Packing, refuseFile } from "./refuse-file.js";
export { refuseFileName } from "./refuse-file-name.js";
export { isLeftOver, type KeptFile } from "./is-left-over.js";
export type { EvidenceRefusal, EvidenceRefusalOf } from "./refusals.js";
