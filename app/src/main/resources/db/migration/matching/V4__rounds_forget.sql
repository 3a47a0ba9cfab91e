-- who was shown to those who rank people for an opening of a round, and at which place
alter table matching.exposure drop constraint exposure_list_check;
alter table matching.exposure add constraint exposure_list_check
  check (list in ('slate', 'matches', 'round'));

-- what was named and ranked is kept for as long as it can be asked about, and then deleted
alter table matching.round add column forgotten_at timestamptz;
alter table matching.round_deadline drop constraint round_deadline_what_check;
alter table matching.round_deadline add constraint round_deadline_what_check check (what in
  ('remind_people', 'close_entry', 'remind_owners', 'close_ranking', 'forget'));

-- rounds that were over before: from today on
insert into matching.round_deadline (round, what, due_at)
select s.round, 'forget', s.at + interval '180 days'
from matching.round r join matching.round_state s on s.round = r.id and s.nr = r.state_nr
where r.state in ('published', 'cancelled')
on conflict do nothing;
