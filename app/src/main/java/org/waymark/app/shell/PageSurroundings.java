package org.waymark.app.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;
import org.waymark.app.kernel.Viewer;

@Component
class PageSurroundings {
  static final String THEME = "theme";
  static final String TOAST = "toast";
  private static final Set<String> CHOSEN = Set.of("light", "dark");
  private final Assets assets;
  private final ObjectProvider<ViewerCaption> captions;
  private final Languages languages;
  private final boolean dev;

  PageSurroundings(
      Assets assets,
      ObjectProvider<ViewerCaption> captions,
      Languages languages,
      @Value("${waymark.dev:false}") boolean dev) {
    this.assets = assets;
    this.captions = captions;
    this.languages = languages;
    this.dev = dev;
  }

  Surroundings of(HttpServletRequest request, @Nullable Viewer who, boolean refused) {
    ViewerCaption caption = captions.getIfAvailable();
    return new Surroundings(
        assets,
        who == null || caption == null ? "" : caption.of(who),
        theme(request),
        languages.offered(),
        toast(request),
        dev,
        refused ? typed(request) : Map.of());
  }

  private static Map<String, String> typed(HttpServletRequest request) {
    Map<String, String> typed = new HashMap<>();
    request.getParameterMap().forEach((field, values) -> typed.put(field, values[0]));
    return typed;
  }

  /** The language without asking who is looking. */
  Locale askedFor(HttpServletRequest request) {
    return languages.ofBrowserOrAsked(request);
  }

  private static String theme(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, THEME);
    return cookie != null && CHOSEN.contains(cookie.getValue()) ? cookie.getValue() : "system";
  }

  private static @Nullable Toast toast(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    return flash != null && flash.get(TOAST) instanceof Toast toast ? toast : null;
  }
}
