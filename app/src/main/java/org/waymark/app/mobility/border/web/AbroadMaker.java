package org.waymark.app.mobility.border.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderRights;
import org.waymark.app.mobility.border.Estimates;
import org.waymark.app.mobility.border.Places;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.GuideStage;
import org.waymark.app.policy.Library;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Scope;
import org.waymark.app.shell.SpokenLanguages;

/** Puts the page of an international case together, as far as the viewer may see it. */
@Component
class AbroadMaker {
  private final Borders borders;
  private final TaskLines tasks;
  private final Estimates estimates;
  private final Places places;
  private final Library library;
  private final People people;
  private final Clock clock;

  AbroadMaker(
      Borders borders,
      TaskLines tasks,
      Estimates estimates,
      Places places,
      Library library,
      People people,
      Clock clock) {
    this.borders = borders;
    this.tasks = tasks;
    this.estimates = estimates;
    this.places = places;
    this.library = library;
    this.people = people;
    this.clock = clock;
  }

  AbroadView of(Viewer viewer, BorderRights.Seen seen, List<Refusal> no) {
    BorderCase it = seen.border();
    PersonCard person = people.card(it.person()).orElseThrow(NotYours::new);
    Map<Risk, Answer> answers = borders.answers(it.id());
    List<TaskLine> lines = tasks.of(viewer.self(), seen);
    return new AbroadView(
        it,
        person,
        seen.parts(),
        Stages.of(it.stage()),
        estimates.of(it.goal().country()),
        asked(seen, answers),
        said(seen, answers),
        groups(lines, false),
        groups(lines, true),
        seen.is(BorderPart.HR_PARTNER) ? places.countries(it.goal()) : Set.of(),
        seen.whole() ? happened(it) : List.of(),
        seen.whole() ? helps(viewer, it) : List.of(),
        LocalDate.now(clock),
        no);
  }

  /** Once the country is chosen, and while there is something to prepare. */
  private List<Library.Card> helps(Viewer viewer, BorderCase it) {
    String country = it.goal().country();
    if (country.isEmpty() || !it.stage().live()) {
      return List.of();
    }
    Scope there = new Scope(MoveKind.ROLE, null, null, country, null, null, null);
    String language = SpokenLanguages.nearest(viewer.language()).getLanguage();
    return library.cards(there, GuideStage.MOVE, language);
  }

  private static List<AbroadView.Question> asked(
      BorderRights.Seen seen, Map<Risk, Answer> answers) {
    boolean person = seen.is(BorderPart.PERSON);
    return person || seen.is(BorderPart.HR_PARTNER)
        ? Risk.asked(person).stream().map(r -> new AbroadView.Question(r, answers.get(r))).toList()
        : List.of();
  }

  /** HR, global mobility and the analyst read the answers; of the family only global mobility. */
  private static List<AbroadView.Question> said(BorderRights.Seen seen, Map<Risk, Answer> answers) {
    boolean reads = !seen.is(BorderPart.PERSON) && (seen.whole() || seen.is(BorderPart.OWNER));
    return Arrays.stream(Risk.values())
        .filter(r -> reads && answers.containsKey(r))
        .filter(r -> !r.confidential() || seen.confidential())
        .filter(r -> r.asksPerson() || !seen.is(BorderPart.HR_PARTNER))
        .map(r -> new AbroadView.Question(r, answers.get(r)))
        .toList();
  }

  private static List<AbroadView.Group> groups(List<TaskLine> lines, boolean confidential) {
    return Arrays.stream(Area.values())
        .filter(a -> a.confidential() == confidential)
        .map(a -> new AbroadView.Group(a, lines.stream().filter(l -> l.area() == a).toList()))
        .filter(g -> !g.tasks().isEmpty())
        .toList();
  }

  private List<AbroadView.Happened> happened(BorderCase it) {
    List<Borders.Happening> all = borders.happenings(it.id());
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().flatMap(h -> Stream.ofNullable(h.change().by())).toList());
    return all.stream()
        .filter(h -> h.stage() != BorderStage.ASSESSMENT || h.change().why() != null)
        .map(
            h -> {
              PersonId by = h.change().by();
              PersonCard card = by == null ? null : cards.get(by);
              return new AbroadView.Happened(
                  h.stage(),
                  LocalDate.ofInstant(h.change().at(), clock.getZone()),
                  card == null ? null : card.name(),
                  h.change().why());
            })
        .toList();
  }
}
