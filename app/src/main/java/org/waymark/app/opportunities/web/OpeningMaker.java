package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Eligible;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.model.Standing;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.policy.Eligibilities;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts the page of one opening together. */
@Component
class OpeningMaker {
  private final Rights rights;
  private final Openings openings;
  private final Applications applying;
  private final Eligible eligible;
  private final ApplicationRepository applications;
  private final People people;
  private final Organisation organisation;
  private final Skills skills;
  private final OpeningPlaces places;
  private final WhoKnows whoKnows;
  private final LifeMaker life;
  private final Slots slots;
  private final Clock clock;

  OpeningMaker(
      Rights rights,
      Openings openings,
      Applications applying,
      Eligible eligible,
      ApplicationRepository applications,
      People people,
      Organisation organisation,
      Skills skills,
      OpeningPlaces places,
      WhoKnows whoKnows,
      LifeMaker life,
      Slots slots,
      Clock clock) {
    this.rights = rights;
    this.openings = openings;
    this.applying = applying;
    this.eligible = eligible;
    this.applications = applications;
    this.people = people;
    this.organisation = organisation;
    this.skills = skills;
    this.places = places;
    this.whoKnows = whoKnows;
    this.life = life;
    this.slots = slots;
    this.clock = clock;
  }

  OpeningView view(Viewer viewer, OpeningId id, Locale language) {
    return view(viewer, id, language, List.of(), Map.of());
  }

  /** The same, after something was refused. */
  OpeningView view(
      Viewer viewer,
      OpeningId id,
      Locale language,
      List<Refusal> refusals,
      Map<String, String> typed) {
    Rights.Seen seen = rights.seen(viewer, id);
    Opening opening = seen.opening();
    OpeningCard card = openings.card(id).orElseThrow();
    OpeningPlaces.Names names = places.of(List.of(card));
    boolean mayWorkOn = seen.standing().mayWorkOn();
    return new OpeningView(
        card,
        Facts.of(card, names, language),
        level(viewer, names.role(card.role())),
        people.card(card.owner()).orElse(null),
        paragraphs(opening.posting().description()),
        asked(openings.requirementsOf(id)),
        opening.state() instanceof OpeningState.Over over ? over.why() : null,
        OpeningCardMaker.until(card.dates(), LocalDate.now(clock)),
        viewer.person().map(me -> whoKnows.about(me, opening)).orElse(null),
        viewer.person().map(me -> mine(viewer, me, seen)).orElse(OpeningView.Mine.NOBODY),
        mayWorkOn,
        ranOrRuns(opening) ? List.of() : slots.of("opening.fit", viewer, id),
        slots.of("opening.beside", viewer, id),
        mayWorkOn ? slots.of("opening.filling", viewer, id) : List.of(),
        life.of(viewer, seen, language),
        refusals,
        typed);
  }

  private static boolean ranOrRuns(Opening opening) {
    return opening.posting().kind().runs() && opening.stage().over();
  }

  private OpeningView.Mine mine(Viewer viewer, PersonId me, Rights.Seen seen) {
    Standing standing = seen.standing();
    OpeningId id = seen.opening().id();
    Optional<Application> live = applications.live(id, me);
    return new OpeningView.Mine(
        true,
        standing.fills(),
        standing.interested(),
        live.filter(a -> a.stage() == ApplicationStage.DRAFT).isPresent(),
        live.filter(a -> a.stage() != ApplicationStage.DRAFT).map(Application::id).orElse(null),
        Eligibilities.of(
            eligible.verdict(me, seen.opening()), Words.of("opportunities.apply.no_condition")),
        applying.obstacles(viewer, id));
  }

  /** How far the level is from the viewer's own, where both are known. */
  private @Nullable Words level(Viewer viewer, @Nullable RoleCard role) {
    if (role == null || role.level() == null) {
      return null;
    }
    Integer mine =
        viewer
            .person()
            .flatMap(people::current)
            .map(Employment::role)
            .flatMap(organisation::role)
            .map(RoleCard::level)
            .orElse(null);
    return mine == null ? Words.of("opportunities.level", role.level()) : step(role.level(), mine);
  }

  private static Words step(int level, int mine) {
    return Words.of("opportunities.level.step", level, level - mine, Math.abs(level - mine));
  }

  List<OpeningView.Asked> asked(List<Requirement> requirements) {
    Map<SkillId, SkillCard> names =
        skills.cards(requirements.stream().map(Requirement::skill).collect(Collectors.toSet()));
    return requirements.stream()
        .map(
            r ->
                new OpeningView.Asked(
                    name(names, r.skill()),
                    r.minimum(),
                    Math.round(r.weight() / 100f),
                    r.required()))
        .toList();
  }

  private static String name(Map<SkillId, SkillCard> names, SkillId id) {
    SkillCard card = names.get(id);
    return card == null ? "" : card.name();
  }

  /** Blank lines part paragraphs, single ones lines. */
  static List<List<String>> paragraphs(String text) {
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (!line.isBlank()) {
        lines.add(line.strip());
      } else if (!lines.isEmpty()) {
        paragraphs.add(List.copyOf(lines));
        lines.clear();
      }
    }
    if (!lines.isEmpty()) {
      paragraphs.add(lines);
    }
    return paragraphs;
  }
}
