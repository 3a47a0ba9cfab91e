package org.waymark.app.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;

/**
 * What every template may need besides its own view: words, dates and numbers in the reader's
 * language, the form token, who is looking and where.
 */
public record Frame(
    MessageSource messages,
    Locale locale,
    @Nullable CsrfToken csrf,
    @Nullable Viewer who,
    List<NavigationView.Section> navigation,
    String path,
    LocalDate today,
    boolean sample,
    Surroundings around) {

  public Optional<Viewer> viewer() {
    return Optional.ofNullable(who);
  }

  public boolean wears(Hat hat) {
    return who != null && who.wears(hat);
  }

  /** Address of a style sheet, script or picture. */
  public String asset(String path) {
    return around.assets().url(path);
  }

  /** What the viewer chose: light, dark or system. */
  public String theme() {
    return around.theme();
  }

  /** The role the viewer holds, or nothing. */
  public String caption() {
    return around.caption();
  }

  public Optional<Toast> toast() {
    return Optional.ofNullable(around.toast());
  }

  /** What the reader may choose from. */
  public List<Locale> languages() {
    return around.languages();
  }

  public boolean dev() {
    return around.dev();
  }

  /** The name to greet the viewer with, or nothing for a stranger. */
  public String name() {
    return who == null ? "" : who.name();
  }

  /** The navigation without its foot. */
  public List<NavigationView.Section> places() {
    return navigation.stream().filter(s -> s.section() != NavigationEntry.Section.FOOT).toList();
  }

  public List<NavigationView.Item> foot() {
    return navigation.stream()
        .filter(s -> s.section() == NavigationEntry.Section.FOOT)
        .flatMap(s -> s.items().stream())
        .toList();
  }

  /**
   * What the reader had typed into a field when the form was refused; else nothing.
   *
   * @param action where the form is sent
   */
  public String typed(String action, String field) {
    return typed(action, field, "");
  }

  /** The same, and what stands in the field before anybody types. */
  public String typed(String action, String field, String before) {
    return path.equals(action) ? around.typed().getOrDefault(field, before) : before;
  }

  /** The same page as part of the place that its crumbs name: a manager's page of a talk, say. */
  public Frame at(List<Crumb> crumbs) {
    return new Frame(
        messages,
        locale,
        csrf,
        who,
        NavigationView.at(navigation, path, crumbs),
        path,
        today,
        sample,
        around);
  }

  /** At most four entries of the hat that is worn here, for the bottom of a phone. */
  public List<NavigationView.Item> tabs() {
    return NavigationView.tabs(navigation);
  }

  /** The label of an entry, or {@code <label>.short} where there is one. */
  public String shortLabel(NavigationView.Item item) {
    String words = messages.getMessage(item.label() + ".short", null, null, locale);
    return words == null ? msg(item.label()) : words;
  }

  public String msg(String key, Object... values) {
    return messages.getMessage(key, values, locale);
  }

  public String msg(Refusal refusal) {
    return messages.getMessage(refusal.key(), refusal.values().toArray(), locale);
  }

  public String msg(Words words) {
    return messages.getMessage(words.key(), words.values().toArray(), locale);
  }

  /** What helps out of a refusal, where its message has a {@code .way} and a {@code .href}. */
  public Optional<Crumb> wayOut(Refusal refusal) {
    Object[] values = refusal.values().toArray();
    String name = messages.getMessage(refusal.key() + ".way", values, null, locale);
    String href = messages.getMessage(refusal.key() + ".href", values, null, Locale.ENGLISH);
    return name == null || href == null ? Optional.empty() : Optional.of(new Crumb(name, href));
  }

  /** Monday 30 November, with the year only when it is not this one. */
  public String date(LocalDate day) {
    String pattern = msg(day.getYear() == today.getYear() ? "shell.date.thisYear" : "shell.date");
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /** Short form for tables: 30 Nov, with the year only when it is not this one. */
  public String shortDate(LocalDate day) {
    String pattern =
        msg(day.getYear() == today.getYear() ? "shell.date.short.thisYear" : "shell.date.short");
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
  }

  /** A moment, to the second, in the time zone of the server. */
  public String moment(Instant at) {
    return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", locale)
        .withZone(ZoneId.systemDefault())
        .format(at);
  }

  public String number(long value) {
    return java.text.NumberFormat.getIntegerInstance(locale).format(value);
  }
}
