-- The same cells, grouped in the order of the index standing_cell: they stream from the index without a sort
-- (810,000 standings: 300 ms instead of 950).
create or replace view progress_cell with (security_invoker = true) as
  select provider_id, cohort_id, hub_id, subject_id, review_point_id, strand_id, state, level_rank, expected_rank,
    count(*)::integer as trainees
  from standing
  group by provider_id, cohort_id, review_point_id, strand_id, hub_id, subject_id, state, level_rank, expected_rank;
