package org.waymark.app.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;
import org.waymark.app.kernel.Viewer;

/**
 * The language of a page: the viewer's own, else what this browser chose, else the first that it
 * asks for and that Waymark speaks. With the sample or in development {@code ?lang=} comes first.
 */
@Component(Languages.BEAN)
class Languages implements LocaleResolver {
  static final String BEAN = "localeResolver";
  static final String COOKIE = "language";
  static final String ASKED = "lang";
  private final ObjectProvider<ViewerSource> viewers;
  private final boolean trying;

  Languages(
      ObjectProvider<ViewerSource> viewers,
      @Value("${waymark.sample:false}") boolean sample,
      @Value("${waymark.dev:false}") boolean dev) {
    this.viewers = viewers;
    this.trying = sample || dev;
  }

  List<Locale> offered() {
    return SpokenLanguages.ALL;
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return tried(request).or(() -> ofViewer(request)).orElseGet(() -> ofBrowserOrAsked(request));
  }

  Locale ofBrowserOrAsked(HttpServletRequest request) {
    return ofBrowser(request).or(() -> asked(request)).orElse(Locale.ENGLISH);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the language is chosen on the account page");
  }

  private Optional<Locale> tried(HttpServletRequest request) {
    return trying
        ? parameter(request)
            .map(Locale::forLanguageTag)
            .flatMap(l -> l.equals(Messages.PSEUDO) ? Optional.of(l) : SpokenLanguages.find(l))
        : Optional.empty();
  }

  /** Of this address, or of the page that asks for a fragment. */
  private static Optional<String> parameter(HttpServletRequest request) {
    String page = request.getHeader("HX-Current-URL");
    return Optional.ofNullable(request.getParameter(ASKED))
        .or(
            () ->
                Optional.ofNullable(page)
                    .map(
                        p ->
                            UriComponentsBuilder.fromUriString(p)
                                .build()
                                .getQueryParams()
                                .getFirst(ASKED)));
  }

  private Optional<Locale> ofViewer(HttpServletRequest request) {
    return viewers.stream()
        .flatMap(source -> source.viewer(request).stream())
        .map(Viewer::language)
        .flatMap(language -> SpokenLanguages.find(language).stream())
        .findFirst();
  }

  private static Optional<Locale> ofBrowser(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return cookie == null
        ? Optional.empty()
        : SpokenLanguages.find(Locale.forLanguageTag(cookie.getValue()));
  }

  private static Optional<Locale> asked(HttpServletRequest request) {
    return java.util.Collections.list(request.getLocales()).stream()
        .flatMap(locale -> SpokenLanguages.find(locale).stream())
        .findFirst();
  }
}
