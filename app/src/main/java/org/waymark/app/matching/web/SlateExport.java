package org.waymark.app.matching.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Candidate;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.RankRange;
import org.waymark.app.matching.Slate;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.Skills;

/** A slate as a file for a spreadsheet. */
@Component
class SlateExport {
  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "best_rank",
          "worst_rank",
          "number",
          "name",
          "role",
          "unit",
          "fit",
          "required_there",
          "missing",
          "applied");
  private final Matching matching;
  private final People people;
  private final Skills skills;
  private final Audit audit;

  SlateExport(Matching matching, People people, Skills skills, Audit audit) {
    this.matching = matching;
    this.people = people;
    this.skills = skills;
    this.audit = audit;
  }

  CsvFile of(Viewer viewer, OpeningId opening) {
    Slate slate = matching.slate(viewer, opening, SlateMaker.MOST);
    List<Candidate> all = slate.everybody().toList();
    List<PersonId> ids = all.stream().map(Candidate::person).toList();
    audit.readAll(viewer, ids, "export", "/openings/" + opening);
    Map<PersonId, PersonCard> cards = people.cards(ids);
    SkillNames names = SkillNames.of(skills, all.stream().map(Candidate::fit).toList());
    return CsvFile.of(
        "slate.csv",
        COLUMNS,
        all.stream()
            .filter(c -> cards.containsKey(c.person()))
            .map(c -> cells(c, Objects.requireNonNull(cards.get(c.person())), names))
            .toList());
  }

  private static @Nullable Object[] cells(Candidate c, PersonCard card, SkillNames names) {
    RankRange range = c.range();
    return new @Nullable Object[] {
      c.rank(),
      range == null ? null : range.best(),
      range == null ? null : range.worst(),
      card.number(),
      card.name(),
      card.roleTitle(),
      card.unitName(),
      c.fit().displayScore(),
      c.fit().gatePassed() ? "yes" : "no",
      c.fit().gaps().stream().map(names::asked).collect(Collectors.joining("|")),
      c.applied() ? "yes" : "no"
    };
  }
}
