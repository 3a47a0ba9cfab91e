package org.waymark.app.skills.store;

/**
 * The steps by which the rows of a file, in the table {@code told}, reach the tables they are for.
 * Each count has created, updated and unchanged.
 */
final class Takings {
  /** Of rows that say the same of one day, the last one stays. */
  static final String TWICE =
      """
      delete from told t using told later
      where t.level is not null and later.level is not null
        and later.person_id = t.person_id and later.skill_id = t.skill_id
        and later.source = t.source and later.stated_by = t.stated_by
        and later.stated_on = t.stated_on and later.line > t.line
      """;

  private static final String SAME =
      """
      exists (select from skills.statement s
        where s.person_id = t.person_id and s.skill_id = t.skill_id and s.source = t.source
          and s.stated_by = t.stated_by and s.stated_on = t.stated_on and s.level = t.level)
      """;

  static final String STATEMENTS =
      """
      select count(*) filter (where not same and not before), count(*) filter (where not same and before),
        count(*) filter (where same)
      from (select %s as same, exists (select from skills.statement s
          where s.person_id = t.person_id and s.skill_id = t.skill_id and s.source = t.source
            and s.stated_by = t.stated_by) as before
        from told t where t.level is not null) counted
      """
          .formatted(SAME);

  static final String TAKE_STATEMENTS =
      """
      insert into skills.statement
        (person_id, skill_id, source, level, stated_by, stated_on, recorded_at, note)
      select person_id, skill_id, source, level, stated_by, stated_on, ?, ''
      from told t where t.level is not null and not %s order by person_id, skill_id, stated_on
      """
          .formatted(SAME);

  private static final String WISHES =
      """
      (select distinct on (person_id, skill_id) person_id, skill_id, wish, enjoyment from told
       where wish is not null or enjoyment is not null order by person_id, skill_id, line desc) t
      """;

  static final String INTERESTS =
      """
      select count(*) filter (where i.person_id is null),
        count(*) filter (where i.person_id is not null and (i.wish, i.enjoyment) is distinct from (t.wish, t.enjoyment)),
        count(*) filter (where (i.wish, i.enjoyment) is not distinct from (t.wish, t.enjoyment) and i.person_id is not null)
      from %s left join skills.interest i on i.person_id = t.person_id and i.skill_id = t.skill_id
      """
          .formatted(WISHES);

  static final String TAKE_INTERESTS =
      """
      insert into skills.interest as i (person_id, skill_id, wish, enjoyment, stated_at)
      select person_id, skill_id, wish, enjoyment, ? from %s
      on conflict (person_id, skill_id) do update
        set wish = excluded.wish, enjoyment = excluded.enjoyment, stated_at = excluded.stated_at
        where (i.wish, i.enjoyment) is distinct from (excluded.wish, excluded.enjoyment)
      """
          .formatted(WISHES);

  private static final String PROOFS =
      """
      (select distinct on (person_id, skill_id, evidence) person_id, skill_id, evidence, stated_on
       from told where evidence <> '' order by person_id, skill_id, evidence, stated_on) t
      """;
  private static final String PROVEN =
      """
      exists (select from skills.evidence e
        where e.person_id = t.person_id and e.skill_id = t.skill_id and e.words = t.evidence)
      """;

  static final String EVIDENCE =
      """
      select count(*) filter (where not proven), 0, count(*) filter (where proven)
      from (select %s as proven from %s) counted
      """
          .formatted(PROVEN, PROOFS);

  static final String TAKE_EVIDENCE =
      """
      insert into skills.evidence (person_id, skill_id, kind, words, dated_on, added_at)
      select person_id, skill_id, 'work', evidence, stated_on, ? from %s where not %s
      """
          .formatted(PROOFS, PROVEN);

  /** Whoever chose in person keeps that choice. */
  private static final String WANTED =
      """
      (select distinct on (person_id) person_id, discoverable from told
       where discoverable is not null order by person_id, line desc) t
      """;

  private static final String OWN_CHOICE =
      """
      exists (select from skills.availability_change c
        where c.person_id = t.person_id and c.origin = 'self'
          and c.discoverable is not null)
      """;

  static final String CHOICES =
      """
      select count(*) filter (where a.discoverable is null),
        count(*) filter (where a.discoverable <> t.discoverable),
        count(*) filter (where a.discoverable = t.discoverable)
      from %s left join skills.availability a on a.person_id = t.person_id where not %s
      """
          .formatted(WANTED, OWN_CHOICE);

  static final String KEPT_CHOICES =
      "select count(*) from %s where %s".formatted(WANTED, OWN_CHOICE);

  static final String TAKE_CHOICES =
      """
      with changed as (
        insert into skills.availability as a (person_id, discoverable, since)
        select person_id, discoverable, ? from %s where not %s
        on conflict (person_id) do update set discoverable = excluded.discoverable, since = excluded.since
          where a.discoverable is distinct from excluded.discoverable
        returning person_id, discoverable)
      insert into skills.availability_change (person_id, discoverable, origin, at)
      select person_id, discoverable, 'import', ? from changed
      """
          .formatted(WANTED, OWN_CHOICE);

  private Takings() {}
}
