package org.waymark.app.opportunities.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Row;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationParty;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.decisions.Decision;
import org.waymark.app.opportunities.decisions.PastAnswers;
import org.waymark.app.opportunities.decisions.Reason;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationFlow;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.people.People;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** How a sample's applications went on, step by step as the table of acts allows. */
@Component
@ConditionalOnProperty("waymark.sample")
class LaterStages {
  private static final LocalTime NOON = LocalTime.NOON;
  private final ApplicationRepository applications;
  private final PastAnswers answers;
  private final Seats seats;
  private final Skills skills;
  private final People people;
  private final Clock clock;

  LaterStages(
      ApplicationRepository applications,
      PastAnswers answers,
      Seats seats,
      Skills skills,
      People people,
      Clock clock) {
    this.applications = applications;
    this.answers = answers;
    this.seats = seats;
    this.skills = skills;
    this.people = people;
    this.clock = clock;
  }

  /** The application after that row, or nothing where the table has no such step. */
  Optional<Application> go(Row row, Application it, Map<String, Opening> openings) {
    ApplicationStage to = ApplicationStage.of(row.get("stage"));
    return ApplicationFlow.TABLE.rows().stream()
        .filter(r -> r.from() == it.stage() && r.to() == to)
        .filter(r -> r.actor() == ApplicationParty.PERSON || r.actor() == ApplicationParty.HIRING)
        .findFirst()
        .flatMap(r -> done(it.after(r.actor(), r.act(), at(row), "")))
        .map(after -> kept(row, after, openings));
  }

  private static Optional<Application> done(Outcome<Application> outcome) {
    return outcome instanceof Outcome.Done<Application>(Application after)
        ? Optional.of(after)
        : Optional.empty();
  }

  private Application kept(Row row, Application after, Map<String, Opening> openings) {
    Opening opening = openings.get(row.get("opening"));
    PersonId owner = opening == null ? after.person() : opening.owner();
    boolean own =
        after.stage() == ApplicationStage.ACCEPTED || after.stage() == ApplicationStage.WITHDRAWN;
    applications.move(after, new Change(at(row), own ? after.person() : owner, null));
    if (after.stage() == ApplicationStage.ACCEPTED && opening != null) {
      seats.take(opening, after.id(), at(row));
      people.managerOf(after.person()).ifPresent(m -> applications.reveal(after.id(), m, at(row)));
    }
    if (after.stage() == ApplicationStage.NOT_SELECTED) {
      answers.add(answer(row, after, owner, openings));
    }
    return after;
  }

  private Decision answer(Row row, Application it, PersonId owner, Map<String, Opening> openings) {
    return new Decision(
        it.id(),
        owner,
        at(row),
        Reason.of(row.get("reason")),
        row.get("strength"),
        row.get("gap"),
        row.get("change"),
        parts(row.get("gaps")).stream().flatMap(g -> gap(g).stream()).toList(),
        List.of(),
        parts(row.get("alternatives")).stream()
            .map(openings::get)
            .filter(Objects::nonNull)
            .map(o -> new Decision.Alternative(o.id(), o.posting().title()))
            .toList(),
        row.get("talk"),
        List.of(),
        new Decision.Closeness(0, 0, false, false));
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split("\\|", -1)).filter(part -> !part.isBlank()).toList();
  }

  /** {@code user-research 1 2}: nothing where the skill is not known here. */
  private Optional<Decision.Gap> gap(String text) {
    List<String> words = List.of(text.strip().split(" ", -1));
    return skills
        .byCode(words.getFirst())
        .map(
            id ->
                new Decision.Gap(
                    id.value(),
                    name(id),
                    Integer.parseInt(words.get(1)),
                    Integer.parseInt(words.get(2))));
  }

  private String name(SkillId id) {
    return skills.card(id).map(SkillCard::name).orElse("");
  }

  private Instant at(Row row) {
    LocalDate day = row.date("on");
    return day == null ? clock.instant() : day.atTime(NOON).atZone(clock.getZone()).toInstant();
  }
}
