package org.waymark.app.policy.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.EntityId;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.Decider;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Extent;
import org.waymark.app.policy.model.Measure;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;

/**
 * A provision as a form has it, typed or stored; what cannot be read is kept as it was typed.
 *
 * @param line of a provision that is there already, or null
 * @param exceptions code of who decides, or empty for nobody
 */
public record LineForm(
    @Nullable UUID line,
    Rule rule,
    List<String> value,
    List<String> kinds,
    List<String> countries,
    List<String> entities,
    List<String> units,
    List<String> families,
    List<String> contracts,
    String levelFrom,
    String levelTo,
    String exceptions,
    String hours,
    String from,
    String last,
    Map<String, String> texts,
    int revision) {
  static final List<String> LANGUAGES = List.of("en", "de");
  private static final int USUAL_HOURS = 48;

  static LineForm fresh(Rule rule, int revision) {
    return of(
        new Provision(
            UUID.randomUUID(),
            rule,
            Extent.EVERYWHERE,
            rule.usual(),
            Strength.HARD,
            null,
            null,
            Map.of()),
        null,
        revision);
  }

  static LineForm of(Provision p, @Nullable UUID line, int revision) {
    Extent e = p.extent();
    boolean soft = p.strength() instanceof Strength.Soft;
    return new LineForm(
        line,
        p.rule(),
        List.of(p.value().split(",", -1)),
        e.kinds().stream().map(MoveKind::code).toList(),
        List.copyOf(e.countries()),
        e.entities().stream().map(EntityId::toString).toList(),
        e.units().stream().map(UnitId::toString).toList(),
        List.copyOf(e.families()),
        List.copyOf(e.contracts()),
        text(e.levelFrom()),
        text(e.levelTo()),
        p.strength() instanceof Strength.Soft(Decider who, int _) ? who.code() : "",
        Integer.toString(soft ? ((Strength.Soft) p.strength()).hours() : USUAL_HOURS),
        text(p.from()),
        text(p.last()),
        p.texts(),
        revision);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  /** As it would be written; days and numbers that are none stay out. */
  Provision provision() {
    String typed = String.join(",", value);
    return new Provision(
        line == null ? UUID.randomUUID() : line,
        rule,
        extent(),
        rule.measure().read(typed).orElse("?"),
        strength(),
        VersionsController.day(from),
        VersionsController.day(last),
        texts);
  }

  /** Whether a day was typed that is none. */
  boolean badDay() {
    return bad(from) || bad(last);
  }

  private static boolean bad(String day) {
    return !day.isBlank() && VersionsController.day(day) == null;
  }

  private Strength strength() {
    return Decider.of(exceptions)
        .<Strength>map(who -> new Strength.Soft(who, number(hours, 0)))
        .orElse(Strength.HARD);
  }

  private Extent extent() {
    return new Extent(
        kinds.stream().flatMap(k -> MoveKind.of(k).stream()).collect(Collectors.toSet()),
        Set.copyOf(countries),
        ids(entities).stream().map(EntityId::new).collect(Collectors.toSet()),
        ids(units).stream().map(UnitId::new).collect(Collectors.toSet()),
        Set.copyOf(families),
        Set.copyOf(contracts),
        level(levelFrom),
        level(levelTo));
  }

  /** What is no id names nothing in the company. */
  private static List<UUID> ids(List<String> texts) {
    return texts.stream()
        .map(
            text -> {
              try {
                return UUID.fromString(text);
              } catch (IllegalArgumentException e) {
                return new UUID(0, 0);
              }
            })
        .toList();
  }

  private static @Nullable Integer level(String text) {
    int level = number(text, 0);
    return level < 1 || level > 10 ? null : level;
  }

  public boolean has(String word) {
    return value.contains(word);
  }

  /** The words to choose from; none for a number. */
  public List<String> words() {
    return switch (rule.measure()) {
      case Measure.Amount _ -> List.of();
      case Measure.Choice(List<String> words) -> words;
      case Measure.Several(List<String> words) -> words;
    };
  }

  public boolean several() {
    return rule.measure() instanceof Measure.Several;
  }

  public Measure.@Nullable Amount amount() {
    return rule.measure() instanceof Measure.Amount amount ? amount : null;
  }

  public String unit() {
    Measure.@Nullable Amount amount = amount();
    return amount == null ? "" : amount.unit().name().toLowerCase(Locale.ROOT);
  }
}
