-- What held in every version without being said, said now; nothing changes by it.
alter table policy.provision disable trigger only_drafts_change;

insert into policy.provision (version, line, rule, value, extent)
select v.number, new.line, new.rule, new.value, '{}/{}/{}/{}/{}/{}/null/null'
from policy.version v cross join (
  select uuidv7() as line, p.* from (values
    ('FIRST_ANSWER', '5'),
    ('LAST_ANSWER', '5'),
    ('LEADERSHIP_FROM', '8'),
    ('LEADERSHIP_LEAP', '2')
  ) as p (rule, value)) as new;

alter table policy.provision enable trigger only_drafts_change;
