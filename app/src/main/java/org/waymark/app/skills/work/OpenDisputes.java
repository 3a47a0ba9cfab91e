package org.waymark.app.skills.work;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.skills.Disputes;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.DisputeBook;

@Component
class OpenDisputes implements Disputes {
  private final DisputeBook book;
  private final Profiles profiles;
  private final People people;
  private final WaitingDisputes waiting;
  private final Relations relations;

  OpenDisputes(
      DisputeBook book,
      Profiles profiles,
      People people,
      WaitingDisputes waiting,
      Relations relations) {
    this.relations = relations;
    this.waiting = waiting;
    this.book = book;
    this.profiles = profiles;
    this.people = people;
  }

  /** The manager who stated it last, as long as they work here; else the HR partners. */
  @Override
  public Answerers answerers(PersonId person, SkillId skill) {
    return rated(person, skill)
        .map(manager -> new Answerers(false, List.of(manager)))
        .orElseGet(() -> new Answerers(true, relations.holders(Relation.HR_PARTNER, person)));
  }

  private Optional<PersonId> rated(PersonId person, SkillId skill) {
    return profiles.statementsOf(person).stream()
        .filter(s -> s.skill().equals(skill) && s.source() == Source.MANAGER)
        .max(Comparator.comparing(Statement::on))
        .map(Statement::by)
        .filter(people::employed);
  }

  @Override
  public List<Open> waitingFor(Viewer viewer) {
    return waiting.of(viewer).stream().map(OpenDisputes::open).toList();
  }

  @Override
  public Optional<Open> openOf(PersonId person, SkillId skill) {
    return book.openOf(person, skill).map(OpenDisputes::open);
  }

  @Override
  public List<Open> openOf(PersonId person) {
    return book.of(person).stream().filter(Dispute::open).map(OpenDisputes::open).toList();
  }

  private static Open open(Dispute d) {
    return new Open(d.id(), d.person(), d.skill(), d.owner(), d.dueOn());
  }
}
