package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Zones;
import org.waymark.app.skills.SkillId;

/** Who offers to mentor, to coach or to talk in a sample. */
@Component
class SampleOffers {
  private final Mentoring mentoring;
  private final SampleOtherOffers others;
  private final SampleCast cast;
  private final Zones zones;
  private final Map<String, OfferId> offers = new HashMap<>();

  SampleOffers(Mentoring mentoring, SampleOtherOffers others, SampleCast cast, Zones zones) {
    this.mentoring = mentoring;
    this.others = others;
    this.cast = cast;
    this.zones = zones;
  }

  /** How many there are. */
  int make() {
    return named() + others.make();
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
    mentor(
        "grace-obi",
        2,
        "I led the people I had sat beside for three years. Ask me how.",
        "people-leadership",
        "coaching-others");
    offer("oskar", SupportKind.COACH, 3, Set.of(), "I ask, you find. Coffee helps.");
    offer("priya", SupportKind.COACH, 2, Set.of(), "First time leading? I remember mine well.");
    return 7;
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
        key + kind,
        done(
            mentoring.offer(
                cast.viewer(key), draft(kind, places, topics, words, zones.of(cast.person(key))))));
  }

  static OfferDraft draft(
      SupportKind kind, int places, Set<SkillId> topics, String words, ZoneId zone) {
    return new OfferDraft(
        kind,
        places,
        true,
        Set.of("en"),
        zone,
        topics,
        kind == SupportKind.COACH
            ? Set.of(CoachQuestion.DECISION, CoachQuestion.FIRST_TEAM, CoachQuestion.DIRECTION)
            : Set.of(),
        words);
  }
}
