import { peopleNamedIn } from "@reviewpoint/domain/disclosure";
/** The people about whom a board decides: trainees of its cohorts, and whoever an item concerns; not who sits on it. */
const decidedAbout = `select given_names as "givenNames", family_name as "familyName" from person
  where provider_id = $1
    and (id in (select trainee.person_id from trainee
        join board_cohort on board_cohort.provider_id = trainee.provider_id and board_cohort.cohort_id = trainee.cohort_id
        where board_cohort.provider_id = $1 and board_id = $2)
      or id in (select concerned_id from board_item_concern
        join board_item on board_item.provider_id = board_item_concern.provider_id and board_item.id = item_id
        where board_item.provider_id = $1 and board_id = $2))
    and id not in (select person_id from board_member where provider_id = $1 and board_id = $2)`;
/**
 * That words which go into a pack name somebody about whom the board decides; null where none do.
 *
 * @param words the fields of the input, by name.
 */
export async function refuseNames({ unit, viewer }, { id }, words) {
    const people = await unit.rows(decidedAbout, [viewer.providerId, id]);
    for (const [field, text] of Object.entries(words)) {
        const named = peopleNamedIn(text ?? "", people).length;
        if (named > 0)
            return { refusal: { code: "people-named", people: named }, path: ["input", field] };
    }
    return null;
}
//# sourceMappingURL=refuse-names.js.map