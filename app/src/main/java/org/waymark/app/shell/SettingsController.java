package org.waymark.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.waymark.app.kernel.NotYours;

/** Language and light or dark: kept in the browser, the language also with the account. */
@Controller
class SettingsController {
  private static final Set<String> THEMES = Set.of("system", "light", "dark");
  private final Languages languages;
  private final ObjectProvider<ViewerSource> viewers;
  private final ObjectProvider<ViewerSettings> settings;

  SettingsController(
      Languages languages,
      ObjectProvider<ViewerSource> viewers,
      ObjectProvider<ViewerSettings> settings) {
    this.languages = languages;
    this.viewers = viewers;
    this.settings = settings;
  }

  @OpenTo(strangers = true)
  @PostMapping("/settings/language")
  ResponseEntity<Void> language(
      @RequestParam Locale language,
      @RequestParam(defaultValue = "/") String from,
      HttpServletRequest request) {
    if (!languages.offered().contains(language)) {
      throw new NotYours();
    }
    viewers.stream()
        .flatMap(source -> source.viewer(request).stream())
        .forEach(who -> settings.ifAvailable(s -> s.speak(who, language)));
    return kept(Languages.COOKIE, language.toLanguageTag(), from, request);
  }

  @OpenTo(strangers = true)
  @PostMapping("/settings/appearance")
  ResponseEntity<Void> appearance(
      @RequestParam String theme,
      @RequestParam(defaultValue = "/") String from,
      HttpServletRequest request) {
    if (!THEMES.contains(theme)) {
      throw new NotYours();
    }
    return kept(PageSurroundings.THEME, theme, from, request);
  }

  private static ResponseEntity<Void> kept(
      String cookie, String value, String from, HttpServletRequest request) {
    ResponseCookie keep =
        ResponseCookie.from(cookie, value)
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .httpOnly(true)
            .secure(request.isSecure())
            .build();
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.SET_COOKIE, keep.toString())
        .header(HttpHeaders.LOCATION, LocalAddress.of(from))
        .build();
  }
}
