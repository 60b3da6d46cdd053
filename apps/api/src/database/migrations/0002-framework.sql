-- The provider's own curriculum in versions: strands, stages, statements, the scale, and what is expected when.

create table framework (
  provider_id uuid not null references provider (id),
  id uuid not null,
  code text not null,
  name text not null,
  version text not null,
  valid_from date not null,
  primary key (provider_id, id),
  unique (provider_id, code, version)
);

create table strand (
  provider_id uuid not null references provider (id),
  id uuid not null,
  framework_id uuid not null,
  code text not null,
  name text not null,
  position integer not null check (position >= 1),
  primary key (provider_id, id),
  unique (provider_id, framework_id, code),
  foreign key (provider_id, framework_id) references framework (provider_id, id)
);

create table stage (
  provider_id uuid not null references provider (id),
  id uuid not null,
  framework_id uuid not null,
  code text not null,
  name text not null,
  position integer not null check (position >= 1),
  primary key (provider_id, id),
  unique (provider_id, framework_id, code),
  foreign key (provider_id, framework_id) references framework (provider_id, id)
);

create table statement (
  provider_id uuid not null references provider (id),
  id uuid not null,
  strand_id uuid not null,
  stage_id uuid not null,
  code text not null,
  body text not null,
  position integer not null check (position >= 1),
  primary key (provider_id, id),
  unique (provider_id, strand_id, stage_id, code),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, stage_id) references stage (provider_id, id)
);

create table level (
  provider_id uuid not null references provider (id),
  id uuid not null,
  framework_id uuid not null,
  code text not null,
  name text not null,
  -- 1 is the lowest; ranks order levels and are never averaged
  rank integer not null check (rank >= 1),
  primary key (provider_id, id),
  unique (provider_id, framework_id, code),
  unique (provider_id, framework_id, rank),
  foreign key (provider_id, framework_id) references framework (provider_id, id)
);

create table level_descriptor (
  provider_id uuid not null references provider (id),
  strand_id uuid not null,
  level_id uuid not null,
  body text not null,
  primary key (provider_id, strand_id, level_id),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, level_id) references level (provider_id, id)
);

create table framework_mapping (
  provider_id uuid not null references provider (id),
  strand_id uuid not null,
  scheme text not null check (scheme in ('CCF', 'ITTECF', 'TS')),
  section text not null,
  primary key (provider_id, strand_id, scheme, section),
  foreign key (provider_id, strand_id) references strand (provider_id, id)
);

-- The level expected in a strand at the review point with this code, in every cohort under this framework.
create table expected_level (
  provider_id uuid not null references provider (id),
  strand_id uuid not null,
  review_point_code text not null,
  level_id uuid not null,
  primary key (provider_id, strand_id, review_point_code),
  foreign key (provider_id, strand_id) references strand (provider_id, id),
  foreign key (provider_id, level_id) references level (provider_id, id)
);
