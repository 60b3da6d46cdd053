import { isRecorded } from "@reviewpoint/domain/access";
import { isObjectType } from "graphql";
/**
 * Makes every field whose reading is recorded note that it was shown. Which fields those are follows from their guards; a
 * value that is left out for the viewer was not read.
 *
 * @throws RangeError for a type with such a field and without a property that names the trainee.
 */
export function installNotes(schema, guards, traineeOf) {
    for (const [typeName, fields] of Object.entries(guards)) {
        const type = schema.getType(typeName);
        if (!isObjectType(type))
            continue;
        for (const [name, guard] of Object.entries(fields)) {
            if (guard.kind !== "row" || !isRecorded(guard.thing.field))
                continue;
            const property = traineeOf[typeName];
            const field = type.getFields()[name];
            if (!field || property === undefined)
                throw new RangeError(`reading ${typeName}.${name} is recorded: say whose it is`);
            const read = field.resolve ?? ((row) => row[name]);
            const recorded = guard.thing.field;
            field.resolve = (row, given, context, info) => {
                const value = read(row, given, context, info);
                if (value !== null && value !== undefined)
                    context.reads.note(recorded, row[property]);
                return value;
            };
        }
    }
}
//# sourceMappingURL=install-notes.js.map