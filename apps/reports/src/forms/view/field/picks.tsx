import type { Option } from "../../declare/shown.js";

interface Props {
  readonly id: string;
  readonly name: string;
  /** The value, or with several the values with commas between. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly several: boolean;
}

/** A few things to choose from, all in view, each with what it means. The first has the id to which a refusal leads. */
export function Picks({ id, name, value, options, several }: Props) {
  const chosen = several ? value.split(",") : [value];
  return (
    <>
      {options.map((option, position) => {
        const own = position === 0 ? id : `${id}-${position}`;
        return (
          <div class="pick">
            <input
              type={several ? "checkbox" : "radio"}
              id={own}
              name={several ? `${name}.${position}` : name}
              value={option.value}
              checked={chosen.includes(option.value)}
              aria-describedby={option.hint ? `${own}-means` : undefined}
            />
            <label for={own}>{option.label}</label>
            {option.hint ? (
              <p class="hint" id={`${own}-means`}>
                {option.hint}
              </p>
            ) : null}
          </div>
        );
      })}
    </>
  );
}
