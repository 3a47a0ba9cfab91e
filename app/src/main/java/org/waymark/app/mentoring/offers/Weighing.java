package org.waymark.app.mentoring.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Zones;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;

/**
 * How well an offer fits somebody who looks: the topics asked for, further on in them, a role one
 * to three levels further, a language and hours in common, and room. Everything that counts is
 * said.
 */
final class Weighing {
  private static final int TOPIC = 30;
  private static final int MOST_TOPICS = 2;
  private static final int FURTHER = 20;
  private static final int QUESTION = 40;
  private static final int MOVE = 40;
  private static final int ROLE = 10;
  private static final int FURTHEST_ROLE = 3;
  private static final int LANGUAGE = 15;
  private static final int HOURS = 10;
  private static final int ROOM = 15;
  private static final int NEAR_HOURS = 2;
  private static final int SOME_HOURS = 5;
  private final Seeker seeker;
  private final Map<SkillId, String> names;
  private final Apart apart;
  private final Locale language;

  Weighing(Seeker seeker, Map<SkillId, String> names, Apart apart, Locale language) {
    this.seeker = seeker;
    this.names = names;
    this.apart = apart;
    this.language = language;
  }

  /** What is known of who offers. */
  record Known(@Nullable Integer roleLevel, Map<SkillId, Integer> levels, @Nullable Words move) {}

  /** Nothing for a mentor who is no further on than who looks. */
  Optional<Suggestion> of(Offer offer, Set<SkillId> asked, Known known) {
    List<Words> reasons = new ArrayList<>();
    int weight = 0;
    if (known.move() != null) {
      reasons.add(known.move());
      weight += MOVE;
    }
    List<SkillId> topics =
        asked.stream().filter(offer.terms().topics()::contains).sorted().toList();
    if (offer.kind() == SupportKind.MENTOR && !topics.isEmpty()) {
      List<SkillId> further = topics.stream().filter(s -> further(s, known)).toList();
      if (topics.stream().allMatch(s -> behind(s, known))) {
        return Optional.empty();
      }
      weight += TOPIC * Math.min(MOST_TOPICS, topics.size()) + (further.isEmpty() ? 0 : FURTHER);
      reasons.add(topic(topics, further));
    }
    if (offer.kind() == SupportKind.COACH) {
      weight += QUESTION;
    }
    weight += role(known, reasons) + language(offer, reasons) + hours(offer, reasons);
    weight += room(offer, reasons);
    return Optional.of(new Suggestion(offer, weight, reasons));
  }

  private Words topic(List<SkillId> topics, List<SkillId> further) {
    return further.isEmpty()
        ? Words.of("mentoring.why.topic", listed(topics))
        : Words.of("mentoring.why.further", listed(further));
  }

  private String listed(List<SkillId> skills) {
    return skills.stream()
        .map(s -> names.getOrDefault(s, ""))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private boolean further(SkillId skill, Known known) {
    return known.levels().getOrDefault(skill, 0) > seeker.levels().getOrDefault(skill, 0);
  }

  /** Only where both levels are known. */
  private boolean behind(SkillId skill, Known known) {
    Integer theirs = known.levels().get(skill);
    Integer own = seeker.levels().get(skill);
    return theirs != null && own != null && theirs <= own;
  }

  private int role(Known known, List<Words> reasons) {
    if (known.roleLevel() == null || seeker.roleLevel() == null) {
      return 0;
    }
    int up = known.roleLevel() - seeker.roleLevel();
    if (up < 1 || up > FURTHEST_ROLE) {
      return 0;
    }
    reasons.add(Words.of("mentoring.why.role", up));
    return ROLE;
  }

  private int language(Offer offer, List<Words> reasons) {
    String common =
        offer.terms().languages().stream()
            .filter(seeker.languages()::contains)
            .sorted()
            .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(language))
            .collect(Collectors.joining(", "));
    if (common.isEmpty()) {
      return 0;
    }
    reasons.add(Words.of("mentoring.why.language", common));
    return LANGUAGE;
  }

  private int hours(Offer offer, List<Words> reasons) {
    int between = apart.hours(seeker.zone(), offer.terms().zone());
    reasons.add(
        between == 0
            ? Words.of("mentoring.why.same_hours")
            : Words.of("mentoring.why.hours", between, Zones.name(offer.terms().zone())));
    return between <= NEAR_HOURS ? HOURS : between <= SOME_HOURS ? HOURS / 2 : 0;
  }

  private static int room(Offer offer, List<Words> reasons) {
    reasons.add(
        offer.free() == 0
            ? Words.of("mentoring.why.full")
            : Words.of("mentoring.why.free", offer.free(), offer.terms().capacity()));
    return ROOM * offer.free() / offer.terms().capacity();
  }
}
