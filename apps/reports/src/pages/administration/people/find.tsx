import type { Context } from "../../../address/page.js";
import { roleName } from "../../../words/roles.js";
import { capital } from "../../../words/words.js";
import { heldRoles } from "../places.js";

/** Looks for people by name, or for those who hold a role. */
export function Find({ context: { address, words } }: { context: Context }) {
  const { search, role } = address.parameters;
  return (
    <search>
      <form class="filters" method="get" action="/administration" data-swap aria-label="Find people">
        <div class="field field-search">
          <label for="find-search">Name</label>
          <input id="find-search" name="search" type="search" value={search ?? ""} />
        </div>
        <div class="field">
          <label for="find-role">Role</label>
          <select id="find-role" name="role">
            <option value="">Every role</option>
            {heldRoles.map((one) => (
              <option value={one} selected={one === role}>
                {capital(roleName(one, words))}
              </option>
            ))}
          </select>
        </div>
        <div class="field field-buttons">
          <button type="submit" class="button">
            Find
          </button>
          {search || role ? (
            <a class="clear" href="/administration" data-swap>
              Show everybody
            </a>
          ) : null}
        </div>
      </form>
    </search>
  );
}
