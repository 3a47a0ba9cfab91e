package org.waymark.app.opportunities.reactions;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.opportunities.ApplicationAct;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.events.Revealed;
import org.waymark.app.opportunities.events.StepTaken;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationFlow;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.SentApplications;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Tells everybody whom the table of acts names; the manager only when they are to learn of it. */
@Component
class HiringNotices {
  private static final String KIND = "opportunities";
  private final Openings openings;
  private final ApplicationRepository applications;
  private final SentApplications sent;
  private final People people;
  private final Relations relations;
  private final Notices notices;

  HiringNotices(
      Openings openings,
      ApplicationRepository applications,
      SentApplications sent,
      People people,
      Relations relations,
      Notices notices) {
    this.openings = openings;
    this.applications = applications;
    this.sent = sent;
    this.people = people;
    this.relations = relations;
    this.notices = notices;
  }

  @ApplicationModuleListener
  void on(StepTaken step) {
    ApplicationFlow.TABLE
        .after(step.from(), step.by(), step.act())
        .ifPresent(row -> row.told().forEach(party -> tell(party, step)));
  }

  @ApplicationModuleListener
  void on(Revealed revealed) {
    Application it = applications.find(revealed.application()).orElseThrow();
    notices.tell(
        revealed.manager(),
        KIND,
        "revealed " + it.id(),
        Words.of("opportunities.notice.revealed", name(it.person()), title(it.opening())),
        "/applications/" + it.id());
  }

  private void tell(ApplicationParty party, StepTaken step) {
    switch (party) {
      case PERSON ->
          tell(
              List.of(step.person()),
              party,
              step,
              "/applications/" + step.application(),
              step.opening());
      case HIRING -> tellThoseWhoFill(step);
      case OTHER_OPENINGS -> others(step);
      case MANAGER, COMPANY, ROUND -> {
        // the manager hears of it with Revealed; a round tells its people itself
      }
    }
  }

  private void tellThoseWhoFill(StepTaken step) {
    boolean seen = applications.find(step.application()).filter(Application::underway).isPresent();
    String href =
        seen
            ? "/applications/" + step.application()
            : "/team/openings/" + step.opening() + "/applications";
    Set<PersonId> fillers = new LinkedHashSet<>(openings.fillers(step.opening()));
    fillers.remove(step.person());
    tell(fillers, ApplicationParty.HIRING, step, href, step.opening());
    if (step.act() == ApplicationAct.SEND) {
      tellHr(step, fillers);
    }
  }

  /** Where nobody who fills it may decide, because the person reports to all of them. */
  private void tellHr(StepTaken step, Set<PersonId> fillers) {
    List<PersonId> managers = relations.holders(Relation.MANAGER, step.person());
    if (fillers.isEmpty() || !managers.containsAll(fillers)) {
      return;
    }
    PersonId owner = openings.card(step.opening()).orElseThrow().owner();
    notices.tellAll(
        relations.holders(Relation.HR_PARTNER, owner).stream()
            .filter(p -> !p.equals(step.person()) && !managers.contains(p))
            .toList(),
        KIND,
        "send.hr " + step.application(),
        Words.of("opportunities.notice.send.hr", name(step.person()), title(step.opening())),
        "/applications/" + step.application());
  }

  /** They learn that the person found something, not what. */
  private void others(StepTaken step) {
    for (Application other : sent.underwayOf(step.person())) {
      tell(
          openings.fillers(other.opening()),
          ApplicationParty.OTHER_OPENINGS,
          step,
          "/applications/" + other.id(),
          other.opening());
    }
  }

  private void tell(
      Collection<PersonId> people,
      ApplicationParty party,
      StepTaken step,
      String href,
      OpeningId about) {
    String what = lower(step.act()) + "." + lower(party);
    notices.tellAll(
        List.copyOf(people),
        KIND,
        what + " " + step.application() + " " + about,
        Words.of("opportunities.notice." + what, name(step.person()), title(about)),
        href);
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }

  private String title(OpeningId opening) {
    return openings.card(opening).map(OpeningCard::title).orElse("");
  }
}
