import type { GroupPart } from "./population/grouped-by.js";
import type { InfeasibleRefusal } from "./refusals.js";

/** The size rule asks for more pieces than there are. */
export const sizeBeyondPopulation = (asked: number, pieces: number): InfeasibleRefusal => ({
  code: "size-beyond-population",
  field: "size",
  value: `${asked} of ${pieces}`,
  remedy: `Ask for at most ${pieces}, or let the policy take all there are.`,
  conflicts: ["size"],
});

/** The must-includes that are named take more pieces than the size has. */
export const mustIncludesExceedSize = (
  required: number,
  asked: number,
  rules: readonly number[],
): InfeasibleRefusal => ({
  code: "must-includes-exceed-size",
  field: "mustIncludes",
  value: `${required} for a size of ${asked}`,
  remedy: `Raise the size to ${required}, take out a must-include, count them on top of the size, or let the sample grow for them.`,
  conflicts: ["size", ...rules.map((rule) => `mustIncludes[${rule}]`)],
});

/** A group has fewer pieces than the minimum asks of it. */
export const groupSmallerThanMinimum = (
  field: string,
  group: readonly GroupPart[],
  pieces: number,
  atLeast: number,
): InfeasibleRefusal => ({
  code: "group-smaller-than-minimum",
  field,
  value: `${pieces} in ${group.map(({ over, value }) => `${over} ${value ?? "none"}`).join(", ")} for a minimum of ${atLeast}`,
  remedy: `Lower the minimum to ${pieces}, or let the policy take the whole of a group that is smaller.`,
  conflicts: [field],
});

/** The minimums that are named need more pieces than the size leaves them. */
export const minimumsExceedSize = (
  needed: number,
  room: number,
  fields: readonly string[],
): InfeasibleRefusal => ({
  code: "minimums-exceed-size",
  field: "minimums",
  value: `${needed} needed, room for ${room}`,
  remedy: `Raise the size by ${needed - room}, lower a minimum, or let the sample grow for the minimums.`,
  conflicts: ["size", ...fields],
});
