package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Careers;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.Spell;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;

/** Who offers to mentor, to coach or to talk in a sample. */
@Component
class SampleOffers {
  private static final int TALKERS = 60;
  private static final int FURTHER = 4;
  private static final int MORE = 24;
  private final Mentoring mentoring;
  private final Profiles profiles;
  private final Careers careers;
  private final People people;
  private final SampleCast cast;
  private final Map<String, OfferId> offers = new HashMap<>();

  SampleOffers(
      Mentoring mentoring, Profiles profiles, Careers careers, People people, SampleCast cast) {
    this.mentoring = mentoring;
    this.profiles = profiles;
    this.careers = careers;
    this.people = people;
    this.cast = cast;
  }

  /** How many there are. */
  int make() {
    return named() + talkers() + further();
  }

  /** What somebody of the stories offers. */
  OfferId offered(String key, SupportKind kind) {
    return Objects.requireNonNull(offers.get(key + kind));
  }

  private int named() {
    mentor(
        "ruth",
        3,
        "From the code to the customer: what I would do again and what not.",
        "user-research",
        "product-discovery",
        "backlog-prioritisation");
    mentor(
        "yusuf",
        2,
        "Two colleagues I went along with are product managers now.",
        "product-discovery",
        "stakeholder-communication",
        "roadmap-planning");
    mentor(
        "amina",
        1,
        "Sixty talks in shops in two years, and how to listen in them.",
        "user-research",
        "journey-mapping");
    mentor(
        "emeka",
        2,
        "Reviews that teach, and how to cut a service in three.",
        "software-design",
        "code-review");
    offer("oskar", SupportKind.COACH, 3, Set.of(), "I ask, you find. Coffee helps.");
    offer("priya", SupportKind.COACH, 2, Set.of(), "First time leading? I remember mine well.");
    return 6;
  }

  /** Some of those who moved and can be found. */
  private int talkers() {
    List<PersonId> found =
        profiles.everyoneDiscoverable().stream()
            .sorted(Comparator.comparing(PersonId::toString))
            .toList();
    List<PersonId> moved =
        careers.spells(found).entrySet().stream()
            .filter(e -> e.getValue().stream().map(Spell::role).distinct().count() > 1)
            .map(Map.Entry::getKey)
            .filter(people::employed)
            .sorted(Comparator.comparing(PersonId::toString))
            .limit(TALKERS)
            .toList();
    for (PersonId person : moved) {
      done(mentoring.offer(SampleCast.self(person), draft(SupportKind.TALK, 2, Set.of(), "")));
    }
    return moved.size();
  }

  /** People beside the stories, for what they are best at. */
  private int further() {
    Set<PersonId> named = cast.everybody();
    List<PersonId> some =
        people.everyoneEmployed().stream()
            .map(Employment::person)
            .filter(p -> !named.contains(p))
            .sorted(Comparator.comparing(PersonId::toString))
            .limit(8L * MORE)
            .toList();
    int offered = 0;
    for (Map.Entry<PersonId, List<Estimate>> one : profiles.estimates(some).entrySet()) {
      Set<SkillId> best =
          one.getValue().stream()
              .filter(e -> e.level() >= FURTHER)
              .map(Estimate::skill)
              .limit(3)
              .collect(Collectors.toSet());
      if (!best.isEmpty() && offered < MORE) {
        done(
            mentoring.offer(SampleCast.self(one.getKey()), draft(SupportKind.MENTOR, 2, best, "")));
        offered++;
      }
    }
    return offered;
  }

  private void mentor(String key, int places, String words, String... topics) {
    offer(
        key,
        SupportKind.MENTOR,
        places,
        Arrays.stream(topics).map(cast::skill).collect(Collectors.toSet()),
        words);
  }

  private void offer(String key, SupportKind kind, int places, Set<SkillId> topics, String words) {
    offers.put(
        key + kind, done(mentoring.offer(cast.viewer(key), draft(kind, places, topics, words))));
  }

  private static OfferDraft draft(SupportKind kind, int places, Set<SkillId> topics, String words) {
    return new OfferDraft(
        kind,
        places,
        true,
        Set.of("en"),
        ZoneId.of("Europe/Amsterdam"),
        topics,
        kind == SupportKind.COACH
            ? Set.of(CoachQuestion.DECISION, CoachQuestion.FIRST_TEAM, CoachQuestion.DIRECTION)
            : Set.of(),
        words);
  }
}
