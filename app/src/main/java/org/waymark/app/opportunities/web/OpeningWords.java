package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.SearchWords;
import org.waymark.app.kernel.Slips;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Unit;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/**
 * Finds each word of a question in what an opening says, in its role, unit and place, and in the
 * names of the skills that it asks for. A word that no open opening has is looked for with the
 * slips of a hand in it, whatever the other filters say.
 */
@Component
class OpeningWords {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}+#.]+");

  private final JdbcClient db;
  private final Organisation organisation;
  private final Skills skills;
  private final RequirementsBook requirements;

  OpeningWords(
      JdbcClient db, Organisation organisation, Skills skills, RequirementsBook requirements) {
    this.db = db;
    this.organisation = organisation;
    this.skills = skills;
    this.requirements = requirements;
  }

  /**
   * Narrows it.
   *
   * @param there all openings that are there for the viewer
   */
  void narrow(Where where, String question, Supplier<Where> there) {
    List<String> words = SearchWords.each(question);
    if (words.isEmpty()) {
      return;
    }
    Map<RoleId, List<Requirement>> asked = askedByRoles(there.get());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Where exact = there.get();
      exactly(exact, word, i, asked);
      if (Slips.allowed(word) > 0 && nothing(exact)) {
        nearly(where, word, i, asked, there.get());
      } else {
        exactly(where, word, i, asked);
      }
    }
  }

  private boolean nothing(Where where) {
    return !db.sql("select exists (select from opportunities.opening o where " + where.sql() + ")")
        .params(where.params())
        .query(Boolean.class)
        .single();
  }

  private void exactly(Where where, String word, int i, Map<RoleId, List<Requirement>> asked) {
    where.with("word" + i, SearchWords.anywhere(word));
    List<String> ways = elsewhere(where, i, name -> SearchWords.of(name).contains(word));
    ways.add("o.words like :word" + i);
    ways.addAll(asking(where, i, skills.withWord(word), asked));
    where.add("(" + String.join(" or ", ways) + ")");
  }

  private void nearly(
      Where where, String word, int i, Map<RoleId, List<Requirement>> asked, Where open) {
    List<String> ways = elsewhere(where, i, name -> like(word, name));
    ways.add(where.any("id", titled(word, open), "titled" + i));
    ways.addAll(asking(where, i, skills.withWordLike(word), asked));
    where.add("(" + String.join(" or ", ways) + ")");
  }

  private static boolean like(String word, String name) {
    int slips = Slips.allowed(word);
    return NO_WORD
        .splitAsStream(SearchWords.of(name))
        .anyMatch(part -> Slips.within(word, part, slips));
  }

  private List<UUID> titled(String word, Where open) {
    record Titled(UUID id, String title) {}
    return db
        .sql("select o.id, o.title from opportunities.opening o where " + open.sql())
        .params(open.params())
        .query(Titled.class)
        .list()
        .stream()
        .filter(o -> like(word, o.title()))
        .map(Titled::id)
        .toList();
  }

  private List<String> elsewhere(Where where, int i, Predicate<String> named) {
    List<String> ways = new ArrayList<>();
    ways.add(
        where.any(
            "role", ids(organisation.roles(), RoleCard::title, RoleCard::id, named), "role" + i));
    ways.add(
        where.any(
            "unit", ids(organisation.units().all(), Unit::name, Unit::id, named), "unit" + i));
    ways.add(
        where.any(
            "location",
            ids(organisation.locations(), l -> l.name() + " " + l.city(), Location::id, named),
            "location" + i));
    return ways;
  }

  private static <T> List<?> ids(
      Collection<T> all, Function<T, String> name, Function<T, ?> id, Predicate<String> named) {
    return all.stream().filter(t -> named.test(name.apply(t))).map(id).toList();
  }

  /** Its own requirements ask for one of them, or those of its role where it has none. */
  private static List<String> asking(
      Where where, int i, Set<SkillId> wanted, Map<RoleId, List<Requirement>> asked) {
    where.with("skills" + i, SqlArray.of(wanted));
    List<RoleId> roles =
        asked.entrySet().stream()
            .filter(e -> e.getValue().stream().anyMatch(r -> wanted.contains(r.skill())))
            .map(Map.Entry::getKey)
            .toList();
    return List.of(
        """
        exists (select from opportunities.requirement r
          where r.opening = o.id and r.revision = o.requirements_revision
            and r.skill = any(:skills%d::int[]))
        """
            .formatted(i),
        "(o.requirements_revision = 0 and " + where.any("role", roles, "asking" + i) + ")");
  }

  private Map<RoleId, List<Requirement>> askedByRoles(Where open) {
    Where where = open.add("o.requirements_revision = 0 and o.role is not null");
    return requirements.requirementsOf(
        db.sql("select distinct o.role from opportunities.opening o where " + where.sql())
            .params(where.params())
            .query((row, _) -> new RoleId(row.getObject("role", UUID.class)))
            .list());
  }
}
