import { linkHere } from "../address/link.js";
import type { Context } from "../address/page.js";
import type { ParameterName } from "../address/parameters.js";
import { filterFields } from "./filter-fields.js";
import { Chips } from "./chips.js";

/** What a link can choose and no select offers. */
const beyondSelects = ["strand", "school", "state", "level", "standing"] as const;

/** The page's filters: a form that works by itself, and that the client submits as soon as something is chosen. */
export function Filters({ context, filters }: { context: Context; filters: readonly ParameterName[] }) {
  const { address } = context;
  const fields = filterFields(context, filters);
  const asked = new Set<string>([
    ...fields.map(({ name }) => name),
    "after",
    ...(filters.includes("search") ? ["search"] : []),
  ]);
  const kept = Object.entries(address.parameters).filter(([name]) => !asked.has(name));
  const chosen = [...filters, ...beyondSelects].some((name) => address.parameters[name] !== undefined);
  return (
    <search class="filters-place">
      <form class="filters" method="get" action={address.path} data-swap aria-label="Filters">
        <p class="for-screen-readers needs-script" hidden>
          Each choice takes effect at once; the focus stays where it is.
        </p>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {filters.includes("search") ? (
          <div class="field field-search">
            <label for="filter-search">
              {context.frame.viewer.scope.seesNames ? "Name or reference" : "Reference"}
            </label>
            <input id="filter-search" name="search" type="search" value={address.parameters.search ?? ""} />
          </div>
        ) : null}
        {fields.map(({ name, label, all, options, value }) => (
          <div class="field">
            <label for={`filter-${name}`}>{label}</label>
            <select id={`filter-${name}`} name={name}>
              {all ? <option value="">{all}</option> : null}
              {options.map((option) => (
                <option value={option.code} selected={option.code === value}>
                  {option.name}
                </option>
              ))}
            </select>
          </div>
        ))}
        <div class="field field-buttons">
          <button type="submit" class={filters.includes("search") ? "button" : "button without-script"}>
            {filters.includes("search") ? "Search" : "Apply"}
          </button>
          {chosen ? (
            <a class="clear" href={linkHere(address, cleared(filters))} data-swap>
              Clear filters
            </a>
          ) : null}
        </div>
      </form>
      <Chips context={context} filters={filters} />
    </search>
  );
}

function cleared(filters: readonly ParameterName[]) {
  return Object.fromEntries([...filters, ...beyondSelects].map((name) => [name, null]));
}
