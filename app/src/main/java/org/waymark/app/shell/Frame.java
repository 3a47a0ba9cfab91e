package org.waymark.app.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;

/** What every template may need besides its own view: words, the form token, who is looking. */
public record Frame(MessageSource messages, Locale locale, CsrfToken csrf, @Nullable String user) {
  public String msg(String key, Object... values) {
    return messages.getMessage(key, values, locale);
  }

  public String msg(Refusal refusal) {
    return messages.getMessage(refusal.key(), refusal.values().toArray(), locale);
  }
}
