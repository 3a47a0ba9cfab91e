package org.waymark.app.shell;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of all modules. The language {@code en-XA} is English in brackets: text that a page
 * shows without them did not come from here, and a test looks for it.
 */
final class Messages extends ResourceBundleMessageSource {
  static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

  /** Java would write such a day in the language of the server. */
  private static final Pattern DAY = Pattern.compile("\\{(\\d),dtf_date,([^}]+)}");

  Messages() {
    setDefaultEncoding("UTF-8");
    setFallbackToSystemLocale(false);
    setAlwaysUseMessageFormat(true);
  }

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
    if (!PSEUDO.equals(locale)) {
      return super.getMessageInternal(code, args, locale);
    }
    String english = super.getMessageInternal(code, args, Locale.ENGLISH);
    return english == null ? null : "⟦" + english + "⟧";
  }

  @Override
  protected MessageFormat createMessageFormat(String message, @Nullable Locale locale) {
    MessageFormat format =
        super.createMessageFormat(DAY.matcher(message).replaceAll("{$1}"), locale);
    DAY.matcher(message)
        .results()
        .forEach(
            day ->
                format.setFormatByArgumentIndex(
                    Integer.parseInt(day.group(1)),
                    DateTimeFormatter.ofPattern(day.group(2), inLanguage(locale)).toFormat()));
    return format;
  }

  private static Locale inLanguage(@Nullable Locale locale) {
    return locale == null ? Locale.ENGLISH : locale;
  }
}
