import { pickPrefix, recordedPrefix } from "../../declare/conflict.js";
import type { ShownField } from "../../declare/shown.js";
import { Entry } from "./entry.js";
import { fieldId, type OfForm } from "./field-id.js";

/** Whether somebody else's words stand in a field now, and others were typed. */
export function isDiffering({ kind, value: recorded }: ShownField, typed: string): boolean {
  return (
    kind !== "kept" && recorded.replaceAll("\r\n", "\n").trim() !== typed.replaceAll("\r\n", "\n").trim()
  );
}

interface Props {
  readonly of: OfForm;
  readonly field: ShownField;
  readonly value: string;
}

/** A field that two people changed: what is recorded beside what was typed, to choose one or to write both together. */
export function Differing({ of, field, value }: Props) {
  const { name, label, value: recorded } = field;
  const id = fieldId(of, name);
  const pick = `${pickPrefix}${name}`;
  return (
    <fieldset class="differing">
      <legend>{label}: two versions</legend>
      <div class="differing-side">
        <div class="pick">
          <input type="radio" name={pick} id={`${id}-recorded`} value="recorded" checked={value === ""} />
          <label for={`${id}-recorded`}>Keep what is recorded now</label>
        </div>
        <div class="differing-recorded">{inWords(field, recorded)}</div>
        <input type="hidden" name={`${recordedPrefix}${name}`} value={recorded} />
      </div>
      <div class="differing-side">
        <div class="pick">
          <input type="radio" name={pick} id={`${id}-mine`} value="mine" checked={value !== ""} />
          <label for={`${id}-mine`}>Keep mine, as it stands here</label>
        </div>
        <Entry
          of={of}
          field={{ ...field, label: `${label}: yours`, hint: "Change it to bring both together." }}
          value={value}
          refusals={[]}
        />
      </div>
    </fieldset>
  );
}

function inWords({ options, kind }: ShownField, value: string): string {
  if (value === "") return "Nothing";
  if (kind === "tick") return "Ticked";
  const chosen = kind === "ticks" ? value.split(",") : [value];
  const labels = chosen.map((one) => options.find((option) => option.value === one)?.label ?? one);
  return labels.join(", ");
}
