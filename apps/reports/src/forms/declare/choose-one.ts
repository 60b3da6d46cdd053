import type { Option } from "./field.js";

/** Stands first in a list of which nothing is chosen for anybody. */
export const chooseOne: Option = { value: "", label: "Choose one" };
