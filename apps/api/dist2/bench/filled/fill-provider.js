/** The id of the n-th row of a kind of one provider. */
export const benchId = (kind, provider, n) => `${kind}-0000-4000-8000-${String(provider).padStart(2, "0")}${String(n).padStart(10, "0")}`;
/** The same id, as an expression over a number of rows. */
const id = (kind, n) => `('${kind}-0000-4000-8000-' || $1 || lpad((${n})::text, 10, '0'))::uuid`;
const kinds = {
    provider: "00000001",
    hub: "00000002",
    school: "00000003",
    subject: "00000004",
    person: "00000005",
    framework: "00000006",
    strand: "00000007",
    level: "00000008",
    cohort: "00000009",
    point: "0000000a",
    trainee: "0000000b",
    placement: "0000000c",
    judgement: "0000000d",
};
export const kindOf = kinds;
/** One row a trainee × review point × strand, with the numbers that everything else follows from. */
const cases = `from generate_series(0, $2::int - 1) t, generate_series(1, 3) p, generate_series(1, 6) s`;
const k = kinds;
const p = id(k.provider, "1");
const serial = "t * 18 + p * 6 + s - 7";
const rank = "least(4, greatest(1, least(p + 1, 3) + ((t * 7 + s * 3 + p) % 5 - 2) / 2))";
const statements = [
    `insert into provider select ${p}, 'bench-' || $1, 'Bench ' || $1, false, '2026-09-01' where $2::int > 0`,
    `insert into hub select ${p}, ${id(k.hub, "n")}, 'H' || n, 'Hub ' || n from generate_series(1, least(5, $2::int)) n`,
    `insert into school select ${p}, ${id(k.school, "n")}, (100000 + n)::text, 'School ' || n, ${id(k.hub, "n % 5 + 1")}
    from generate_series(1, least(220, $2::int)) n`,
    `insert into subject select ${p}, ${id(k.subject, "n")}, 'S' || n, 'Subject ' || n from generate_series(1, least(20, $2::int)) n`,
    `insert into person select ${p}, ${id(k.person, "n")}, 'Given ' || lpad((n % 40)::text, 2, '0'),
    'Family ' || lpad((n / 40)::text, 4, '0') from generate_series(0, $2::int - 1) n`,
    `insert into framework select ${p}, ${id(k.framework, "1")}, 'curriculum', 'Curriculum', '1', '2026-09-01' where $2::int > 0`,
    `insert into strand select ${p}, ${id(k.strand, "n")}, ${id(k.framework, "1")}, 'T' || n, 'Strand ' || n, n
    from generate_series(1, least(6, $2::int)) n`,
    `insert into level select ${p}, ${id(k.level, "n")}, ${id(k.framework, "1")}, 'L' || n, 'Level ' || n, n
    from generate_series(1, least(4, $2::int)) n`,
    `insert into cohort select ${p}, ${id(k.cohort, "1")}, 'C', '2026-27', 2026, ${id(k.framework, "1")}, '2026-09-01', '2027-07-31'
    where $2::int > 0`,
    `insert into review_point select ${p}, ${id(k.point, "n")}, ${id(k.cohort, "1")}, 'R' || n, 'Review ' || n, n,
    date '2026-11-01' + n * 60, date '2026-11-12' + n * 60 from generate_series(1, least(3, $2::int)) n`,
    `insert into trainee (provider_id, id, person_id, cohort_id, hub_id, subject_id, provider_trainee_id, status, started_on)
    select ${p}, ${id(k.trainee, "n")}, ${id(k.person, "n")}, ${id(k.cohort, "1")}, ${id(k.hub, "n % 5 + 1")},
    ${id(k.subject, "n % 20 + 1")}, 'T-' || n, 'training', '2026-09-01' from generate_series(0, $2::int - 1) n`,
    `insert into placement (provider_id, id, trainee_id, school_id, position, starts_on, ends_on)
    select ${p}, ${id(k.placement, "n * 2 + q")}, ${id(k.trainee, "n")}, ${id(k.school, "(n + q) % 220 + 1")}, q,
    date '2026-09-08' + q * 10, null from generate_series(0, $2::int - 1) n, generate_series(1, 2) q`,
    `insert into judgement select ${p}, ${id(k.judgement, serial)}, ${id(k.trainee, "t")}, ${id(k.point, "p")},
    ${id(k.strand, "s")}, ${id(k.level, rank)}, null, date '2026-11-05' + p * 60, 'Seen in lesson', '2026-12-01', null
    ${cases} where t % 25 > 0`,
    `insert into standing select ${p}, ${id(k.trainee, "t")}, ${id(k.point, "p")}, ${id(k.strand, "s")}, ${id(k.cohort, "1")},
    ${id(k.hub, "t % 5 + 1")}, ${id(k.subject, "t % 20 + 1")}, case when t % 25 > 0 then 'judged' else 'withdrawn' end,
    case when t % 25 > 0 then ${id(k.judgement, serial)} end, case when t % 25 > 0 then ${rank} end, least(p + 1, 3) ${cases}`,
    `insert into progress_cell (provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank,
      expected_rank, trainees)
    select provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank, count(*)
    from standing where provider_id = ${p} group by 1, 2, 3, 4, 5, 6, 7, 8, 9 having $2::int > 0`,
];
/** Fills one provider with a cohort of so many trainees: 5 hubs, 220 schools, 20 subjects, 6 strands, 3 review points. */
export async function fillProvider(client, { number, trainees }) {
    // keys need not be checked again: every row follows from its number
    await client.query("set session_replication_role = replica");
    const provider = String(number).padStart(2, "0");
    for (const statement of statements)
        await client.query(statement, [provider, trainees]);
    await client.query("set session_replication_role = default");
}
//# sourceMappingURL=fill-provider.js.map