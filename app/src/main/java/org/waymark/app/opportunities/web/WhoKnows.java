package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.RevealPolicy;
import org.waymark.app.opportunities.RevealStage;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;
import org.waymark.app.shell.Stages;
import org.waymark.app.shell.Words;

/**
 * Who learns of an application, and when: the hiring side and the HR partner of its unit at once,
 * the person's own manager from the stage on that policy names the day it is sent.
 */
@Component
class WhoKnows {
  private static final List<Words> STAGES =
      List.of(
          Words.of("opportunities.stage.apply"),
          Words.of("opportunities.stage.talks"),
          Words.of("opportunities.stage.offer"),
          Words.of("opportunities.stage.accept"));
  private static final List<Boolean> AT_ONCE = List.of(true, true, true, true);
  private static final List<Boolean> NEVER = List.of(false, false, false, false);

  private final People people;
  private final Organisation organisation;
  private final RevealPolicy policy;

  WhoKnows(People people, Organisation organisation, RevealPolicy policy) {
    this.people = people;
    this.organisation = organisation;
    this.policy = policy;
  }

  /** If one applied today. */
  Stages about(PersonId me, Opening opening) {
    return about(me, opening, policy.stageFor(me, opening.id()));
  }

  /** Of an application: as it was fixed when it was sent. */
  Stages about(Application mine, Opening opening) {
    return about(mine.person(), opening, stage(mine, opening));
  }

  private Stages about(PersonId me, Opening opening, RevealStage from) {
    List<Stages.Row> rows = new ArrayList<>();
    rows.add(
        new Stages.Row(Words.of("opportunities.know.hiring", fillers(opening)), AT_ONCE, false));
    rows.add(new Stages.Row(Words.of("opportunities.know.hr", unit(opening)), AT_ONCE, false));
    manager(me).ifPresent(m -> rows.add(manager(m, opening, from)));
    rows.add(new Stages.Row(Words.of("opportunities.know.others"), NEVER, false));
    return new Stages(STAGES, rows);
  }

  /** A sentence: when the own manager would learn of it. */
  Words secret(PersonId me, Opening opening) {
    return secret(me, opening, policy.stageFor(me, opening.id()));
  }

  Words secret(Application mine, Opening opening) {
    return secret(mine.person(), opening, stage(mine, opening));
  }

  /** What was not sent yet is not fixed yet. */
  private RevealStage stage(Application mine, Opening opening) {
    return mine.underway() || mine.since().isPresent()
        ? mine.reveal()
        : policy.stageFor(mine.person(), opening.id());
  }

  private Words secret(PersonId me, Opening opening, RevealStage from) {
    return manager(me)
        .map(
            m ->
                opening.isFilledBy(m.id())
                    ? Words.of("opportunities.secret.manager_fills", m.name())
                    : Words.of("opportunities.secret." + from.code(), m.name()))
        .orElse(Words.of("opportunities.secret.no_manager"));
  }

  /** Names of owner and co-owners. */
  String fillers(Opening opening) {
    Collection<PersonId> all = new LinkedHashSet<>(Set.of(opening.owner()));
    all.addAll(opening.coOwners());
    Map<PersonId, PersonCard> cards = people.cards(all);
    return all.stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .map(PersonCard::name)
        .collect(Collectors.joining(", "));
  }

  String unit(Opening opening) {
    return organisation.unit(opening.posting().unit()).map(Unit::name).orElse("");
  }

  private static Stages.Row manager(PersonCard manager, Opening opening, RevealStage from) {
    return opening.isFilledBy(manager.id())
        ? new Stages.Row(
            Words.of("opportunities.know.manager_fills", manager.name()), AT_ONCE, true)
        : new Stages.Row(
            Words.of("opportunities.know.manager", manager.name()),
            Stream.of(RevealStage.values()).map(stage -> stage.compareTo(from) >= 0).toList(),
            true);
  }

  private Optional<PersonCard> manager(PersonId me) {
    return people.managerOf(me).flatMap(people::card);
  }
}
