package org.waymark.app.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of all modules. The language {@code en-XA} is English in brackets: text that a page
 * shows without them did not come from here, and a test looks for it.
 */
final class Messages extends ResourceBundleMessageSource {
  static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

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
}
