-- asking that an opening goes outside at once: with a reason that the rules know, answered by
-- somebody else, and with a last day
create table opportunities.exemption (
  id uuid primary key,
  opening uuid not null references opportunities.opening,
  reason text not null check (reason in ('in_line_promotion', 'redeployment', 'temporary',
    'rotation_programme', 'confidential_executive')),
  why text not null check (char_length(why) between 1 and 2000),
  asked_of text not null check (asked_of in ('hr_partner', 'leader')),
  asked_by uuid not null,
  asked_at timestamptz not null,
  state text not null
    check (state in ('asked', 'granted', 'used', 'refused', 'taken_back', 'expired')),
  until date,
  answered_by uuid,
  answered_at timestamptz,
  answer text check (char_length(answer) <= 2000),
  constraint four_eyes check (answered_by <> asked_by),
  check (num_nulls(answered_by, answered_at) in (0, 2)),
  check ((state in ('granted', 'used', 'expired')) = (until is not null)),
  check (state not in ('granted', 'used', 'expired', 'refused') or answered_by is not null)
);
create unique index one_exemption_at_a_time on opportunities.exemption (opening)
  where state in ('asked', 'granted');
create index on opportunities.exemption (opening);
create index on opportunities.exemption (until) where state = 'granted';

alter table opportunities.opening_duty drop constraint opening_duty_kind_check;
alter table opportunities.opening_duty add constraint opening_duty_kind_check
  check (kind in ('approval', 'inside_over', 'gate', 'end', 'exemption'));

do $$
begin
  if exists (select from pg_roles where rolname = 'waymark_app') then
    revoke delete on opportunities.exemption from waymark_app;
  end if;
end $$;
