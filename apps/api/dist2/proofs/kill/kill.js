import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "@reviewpoint/domain/statistics";
import { faultsIn, lettersIn, lettersWaiting } from "./account.js";
import { insist, Ledger, writeOn } from "./writer.js";
const writers = 8;
const replays = 50;
/** Writes that are acknowledged between one death and the next. */
const fewest = 12;
/** Kills each victim in turn while clients write, and then counts what is there. */
export async function killWhileWriting(scene, victims, rounds, onRound = () => { }) {
    const ledger = new Ledger();
    const send = await scene.sender();
    const random = seededRandom("kill");
    const killed = {};
    let isOver = false;
    const writing = Array.from({ length: writers }, () => writeOn(ledger, send, () => random.next(), () => isOver));
    for (let round = 0; round < rounds; round += 1) {
        const before = ledger.acknowledged.length;
        while (ledger.acknowledged.length < before + fewest)
            await wait(5);
        await wait(random.next() * 100);
        const victim = victims[round % victims.length];
        await victim.kill();
        await scene.ready(send);
        killed[victim.name] = (killed[victim.name] ?? 0) + 1;
        onRound(round + 1);
    }
    isOver = true;
    await Promise.all(writing);
    const faults = [...ledger.surprises];
    const again = ledger.acknowledged.filter(() => random.next() < replays / ledger.acknowledged.length);
    for (const { write, id } of again) {
        const replayed = await insist(write, send, ledger);
        if (replayed !== id)
            faults.push(`${write.act} again gave ${replayed} and not ${id}`);
    }
    faults.push(...ledger.surprises.slice(faults.length));
    const letters = await account(scene, ledger, faults);
    const { acknowledged, resent } = ledger;
    return {
        rounds: killed,
        acknowledged: acknowledged.length,
        resent,
        replayed: again.length,
        letters,
        faults,
    };
}
/** Lets letters arrive, and counts. */
async function account(scene, { acknowledged }, faults) {
    const invited = acknowledged.filter(({ write }) => write.act === "invitePerson").length;
    const database = await scene.open();
    try {
        let waiting = await lettersWaiting(database);
        for (let tries = 0; tries < 900 && waiting > 0; tries += 1) {
            await wait(100);
            waiting = await lettersWaiting(database);
        }
        if (waiting > 0)
            faults.push(`${waiting} messages or letters wait still`);
        faults.push(...(await faultsIn(database, acknowledged)));
    }
    finally {
        await database.close();
    }
    const { letters, people } = lettersIn(scene.dataFolder);
    if (letters !== invited || people !== invited)
        faults.push(`${letters} letters to ${people} people, and ${invited} were invited`);
    return letters;
}
//# sourceMappingURL=kill.js.map