package org.waymark.app.policy.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Extent;
import org.waymark.app.policy.model.Known;
import org.waymark.app.policy.model.Measure;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Strength;

/** Provisions as sentences in one language. */
final class Sentences {
  private final MessageSource messages;
  private final Names names;
  private final Known known;
  private final Locale language;

  Sentences(MessageSource messages, Names names, Known known, Locale language) {
    this.messages = messages;
    this.names = names;
    this.known = known;
    this.language = language;
  }

  RuleLine line(Provision p) {
    String own = p.texts().getOrDefault(language.getLanguage(), "");
    return new RuleLine(
        p.line(),
        p.rule(),
        own.isEmpty() ? sentence(p) : own,
        !own.isEmpty(),
        where(p.extent()),
        exception(p),
        dates(p),
        !known.has(p.extent()));
  }

  private String sentence(Provision p) {
    String key = "policy.rule." + p.rule().name();
    return switch (p.rule().measure()) {
      case Measure.Amount _ -> say(key, p.number());
      case Measure.Choice _ -> say(key + "." + p.value());
      case Measure.Several _ when p.value().isEmpty() -> say(key + ".none");
      case Measure.Several _ ->
          say(key, joined(p.words().stream().sorted().toList(), w -> say("policy.word." + w)));
    };
  }

  private String where(Extent e) {
    return Stream.of(
            joined(e.kinds().stream().sorted().toList(), this::kind),
            joined(e.countries(), names::country),
            joined(e.entities(), names::entity),
            joined(e.units(), names::unit),
            joined(e.families(), names::family),
            levels(e),
            joined(e.contracts(), w -> say("policy.word." + w)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String kind(MoveKind kind) {
    return say("policy.kind." + kind.code());
  }

  private String levels(Extent e) {
    if (e.levelFrom() != null && e.levelTo() != null) {
      return say("policy.where.levels", e.levelFrom(), e.levelTo());
    }
    return e.levelFrom() != null
        ? say("policy.where.level_from", e.levelFrom())
        : e.levelTo() == null ? "" : say("policy.where.level_to", e.levelTo());
  }

  private String exception(Provision p) {
    if (!p.rule().condition() || p.value().equals("no")) {
      return "";
    }
    return switch (p.strength()) {
      case Strength.Hard _ -> say("policy.exception.nobody");
      case Strength.Soft(Decider decider, int hours) ->
          say("policy.exception." + decider.code(), hours);
    };
  }

  private String dates(Provision p) {
    if (p.from() != null && p.last() != null) {
      return say("policy.dates.both", p.from(), p.last());
    }
    return p.from() != null
        ? say("policy.dates.from", p.from())
        : p.last() == null ? "" : say("policy.dates.last", p.last());
  }

  private <T> String joined(Collection<T> all, Function<T, String> name) {
    return all.stream().map(name).sorted().collect(Collectors.joining(", "));
  }

  String say(String key, Object... values) {
    return messages.getMessage(key, values, language);
  }

  /** For tests of completeness and for lists of rules. */
  static String title(MessageSource messages, Enum<?> rule, Locale language) {
    return messages.getMessage("policy.title." + rule.name(), null, language);
  }

  List<RuleLine> lines(Collection<Provision> all) {
    return all.stream().map(this::line).toList();
  }
}
