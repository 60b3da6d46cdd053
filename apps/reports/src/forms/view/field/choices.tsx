import type { Option } from "../../declare/shown.js";

interface Props {
  readonly shared: { readonly id: string; readonly name: string; readonly required: boolean };
  readonly value: string;
  readonly options: readonly Option[];
}

/** A list that opens; options under the same heading stand together. Where one may choose nothing, nothing can be chosen. */
export function Choices({ shared, value, options: given }: Props) {
  const lacksNothing = !shared.required && given.every((option) => option.value !== "");
  const options = lacksNothing ? [{ value: "", label: "None" }, ...given] : given;
  const headings = [...new Set(options.map(({ under }) => under ?? ""))];
  return (
    <select {...shared}>
      {headings.map((heading) => {
        const under = options
          .filter((option) => (option.under ?? "") === heading)
          .map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ));
        return heading ? <optgroup label={heading}>{under}</optgroup> : under;
      })}
    </select>
  );
}
