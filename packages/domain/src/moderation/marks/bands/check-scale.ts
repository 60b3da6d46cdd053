import { isDecimal, unitsOf } from "../decimals/decimal.js";
import type { GradeScale } from "./grade-scale.js";
import { type ScaleRefusal, type ScaleRefusalCode, scaleRemedies } from "./refusals.js";

/**
 * Everything that is wrong with a scale of marks, with what to do; an empty list when every mark has exactly one band.
 *
 * @example
 * const bands = [{ id: "fail", name: "Fail", from: "0" }, { id: "pass", name: "Pass", from: "40" }];
 * checkScale({ lowest: "0", highest: "100", step: "1", bands }) // => []
 * checkScale({ lowest: "0", highest: "100", step: "1", bands: bands.slice(1) })[0].code // => "first-band-later"
 */
export function checkScale(scale: GradeScale): ScaleRefusal[] {
  const refusals: ScaleRefusal[] = [];
  const found = (code: ScaleRefusalCode, field: string, value: string) =>
    void refusals.push({ code, field, value, remedy: scaleRemedies[code] });
  const texts = [
    ...(["lowest", "highest", "step"] as const).map((field) => [field, scale[field]] as const),
    ...scale.bands.map(({ from }, index) => [`bands[${index}].from`, from] as const),
  ];
  for (const [field, text] of texts) if (!isDecimal(text)) found("not-a-decimal", field, text);
  if (refusals.length > 0) return refusals;

  const [lowest, highest, step] = [unitsOf(scale.lowest), unitsOf(scale.highest), unitsOf(scale.step)];
  if (!(step > 0 && highest > lowest && (highest - lowest) % step === 0)) {
    found("not-a-step", "step", scale.step);
    return refusals;
  }
  const [first] = scale.bands;
  if (!first) found("no-bands", "bands", "");
  else if (unitsOf(first.from) !== lowest) found("first-band-later", "bands[0].from", first.from);

  scale.bands.forEach(({ id, name, from }, index) => {
    const field = `bands[${index}]`;
    const before = scale.bands[index - 1];
    const isOnScale = unitsOf(from) <= highest && (unitsOf(from) - lowest) % step === 0;
    if (id.trim() === "") found("empty-text", `${field}.id`, id);
    if (name.trim() === "") found("empty-text", `${field}.name`, name);
    if (scale.bands.findIndex((band) => band.id === id) < index) found("repeated", `${field}.id`, id);
    if (before && unitsOf(from) <= unitsOf(before.from)) found("bands-not-rising", `${field}.from`, from);
    if (index > 0 && !isOnScale) found("band-beyond-scale", `${field}.from`, from);
  });
  return refusals;
}
