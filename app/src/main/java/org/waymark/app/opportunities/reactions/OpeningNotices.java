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
import org.waymark.app.opportunities.OpeningParty;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.events.OpeningStepTaken;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.life.Approvers;
import org.waymark.app.opportunities.life.PublicationNotices;
import org.waymark.app.opportunities.life.Readers;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningFlow;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.shell.Words;

/** Tells everybody whom the table of the opening's kind names. */
@Component
class OpeningNotices {
  private final OpeningRepository repository;
  private final Openings openings;
  private final Approvers approvers;
  private final Readers readers;
  private final Seats seats;
  private final PublicationNotices publications;
  private final Notices notices;

  OpeningNotices(
      OpeningRepository repository,
      Openings openings,
      Approvers approvers,
      Readers readers,
      Seats seats,
      PublicationNotices publications,
      Notices notices) {
    this.repository = repository;
    this.openings = openings;
    this.approvers = approvers;
    this.readers = readers;
    this.seats = seats;
    this.publications = publications;
    this.notices = notices;
  }

  @ApplicationModuleListener
  void on(OpeningStepTaken step) {
    Opening opening = repository.find(step.opening()).orElseThrow();
    OpeningFlow.of(opening.posting().kind())
        .after(step.from(), step.by(), step.act())
        .ifPresent(row -> row.told().forEach(party -> tell(party, step, opening)));
  }

  private void tell(OpeningParty party, OpeningStepTaken step, Opening opening) {
    switch (party) {
      case HIRING -> tell(openings.fillers(opening.id()), party, step, opening);
      case TAKING_PART -> tell(seats.taken(opening), party, step, opening);
      case APPROVER -> {
        if (opening.state() instanceof OpeningState.Waiting waiting) {
          publications.ask(
              others(approvers.of(opening, waiting), step),
              opening,
              once(party, step, opening),
              words(party, step, opening));
        }
      }
      case NAMED -> readers.tell(opening, opening.audience().named());
      case APPLICANTS, COMPANY -> {
        // those who applied hear that it is over with OpeningClosed; nobody speaks for the company
      }
    }
  }

  private void tell(
      Collection<PersonId> people, OpeningParty party, OpeningStepTaken step, Opening opening) {
    notices.tellAll(
        others(people, step),
        "opportunities",
        once(party, step, opening),
        words(party, step, opening),
        "/openings/" + opening.id());
  }

  /** All but who did it. */
  private static List<PersonId> others(Collection<PersonId> people, OpeningStepTaken step) {
    Set<PersonId> others = new LinkedHashSet<>(people);
    if (step.who() != null) {
      others.remove(step.who());
    }
    return List.copyOf(others);
  }

  private static String once(OpeningParty party, OpeningStepTaken step, Opening opening) {
    return what(party, step) + " " + opening.id() + " " + step.at();
  }

  private static Words words(OpeningParty party, OpeningStepTaken step, Opening opening) {
    return Words.of("opportunities.life.told." + what(party, step), opening.posting().title());
  }

  private static String what(OpeningParty party, OpeningStepTaken step) {
    return lower(step.act()) + "." + lower(party);
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
