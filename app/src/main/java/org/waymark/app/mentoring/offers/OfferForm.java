package org.waymark.app.mentoring.offers;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.skills.SkillId;

/** An offer as typed. */
public record OfferForm(
    String capacity,
    boolean open,
    Set<String> languages,
    Set<String> topics,
    Set<String> questions,
    String words) {
  /** A skill that can be chosen. */
  public record Topic(String value, String name, boolean chosen) {}

  /** A language that can be chosen. */
  public record Tongue(String value, String name, boolean chosen) {}

  static OfferForm of(MultiValueMap<String, String> p) {
    Set<String> topics = new LinkedHashSet<>(p.getOrDefault("topics", List.of()));
    String more = text(p.getFirst("more"));
    if (!more.isEmpty()) {
      topics.add(more);
    }
    return new OfferForm(
        text(p.getFirst("capacity")),
        p.containsKey("open"),
        new LinkedHashSet<>(p.getOrDefault("languages", List.of())),
        topics,
        new LinkedHashSet<>(p.getOrDefault("questions", List.of())),
        text(p.getFirst("words")));
  }

  static OfferForm of(OfferDraft terms) {
    return new OfferForm(
        String.valueOf(terms.capacity()),
        terms.open(),
        terms.languages(),
        terms.topics().stream().map(SkillId::toString).collect(Collectors.toSet()),
        terms.questions().stream().map(CoachQuestion::code).collect(Collectors.toSet()),
        terms.words());
  }

  static OfferForm fresh(Set<String> languages) {
    return new OfferForm("2", true, languages, Set.of(), Set.of(), "");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.replace("\0", "").replace("\r\n", "\n").strip();
  }

  /** What cannot be read of it counts as not said, so that the rules refuse it. */
  OfferDraft draft(SupportKind kind, ZoneId zone) {
    return new OfferDraft(
        kind,
        number(capacity),
        open,
        languages.stream().filter(OwnOffers.LANGUAGES::contains).collect(Collectors.toSet()),
        zone,
        kind == SupportKind.MENTOR
            ? topics.stream().flatMap(t -> skill(t).stream()).collect(Collectors.toSet())
            : Set.of(),
        kind == SupportKind.COACH
            ? questions.stream().flatMap(q -> question(q).stream()).collect(Collectors.toSet())
            : Set.of(),
        words);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0; // no number of places
    }
  }

  static Optional<SkillId> skill(String text) {
    try {
      return Optional.of(SkillId.of(text));
    } catch (NumberFormatException e) {
      return Optional.empty(); // no form of ours
    }
  }

  private static Optional<CoachQuestion> question(String text) {
    return Arrays.stream(CoachQuestion.values()).filter(q -> q.code().equals(text)).findFirst();
  }
}
