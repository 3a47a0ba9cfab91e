package org.waymark.app.shell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
    boolean sample) {

  public Optional<Viewer> viewer() {
    return Optional.ofNullable(who);
  }

  public boolean wears(Hat hat) {
    return who != null && who.wears(hat);
  }

  public String msg(String key, Object... values) {
    return messages.getMessage(key, values, locale);
  }

  public String msg(Refusal refusal) {
    return messages.getMessage(refusal.key(), refusal.values().toArray(), locale);
  }

  /** Monday 30 November, with the year only when it is not this one. */
  public String date(LocalDate day) {
    String pattern = msg(day.getYear() == today.getYear() ? "shell.date.thisYear" : "shell.date");
    return DateTimeFormatter.ofPattern(pattern, locale).format(day);
  }

  /** Short form for tables: 30 Nov 2026. */
  public String shortDate(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }

  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
  }

  public String number(long value) {
    return java.text.NumberFormat.getIntegerInstance(locale).format(value);
  }
}
