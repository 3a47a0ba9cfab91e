package org.waymark.app.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.waymark.app.kernel.Viewer;

/** Answers a request with a template: a whole page, or for htmx the part that changed. */
@Component
public class Pages {
  private final TemplateEngine jte;
  private final MessageSource messages;
  private final Navigation navigation;
  private final ObjectProvider<ViewerSource> viewers;
  private final Clock clock;
  private final PageSurroundings around;
  private final boolean sample;

  Pages(
      TemplateEngine jte,
      MessageSource messages,
      Navigation navigation,
      ObjectProvider<ViewerSource> viewers,
      Clock clock,
      PageSurroundings around,
      @Value("${waymark.sample:false}") boolean sample) {
    this.jte = jte;
    this.messages = messages;
    this.navigation = navigation;
    this.viewers = viewers;
    this.clock = clock;
    this.around = around;
    this.sample = sample;
  }

  public View page(String template, Object view) {
    return show(HttpStatus.OK, template, template, view);
  }

  /** The whole page, or for htmx only the part with the stable id. */
  public View pageOrFragment(String page, String fragment, Object view) {
    return show(HttpStatus.OK, page, fragment, view);
  }

  /** A rule said no: the same form with every reason on it. */
  public View refused(String page, String fragment, Object view) {
    return show(HttpStatus.UNPROCESSABLE_CONTENT, page, fragment, view);
  }

  /** Done: for htmx the part that changed, else on to the page with all of it. */
  public View changed(String fragment, Object view, String to) {
    return (model, request, response) ->
        (wantsFragment(request) ? show(HttpStatus.OK, "", fragment, view) : redirect(to))
            .render(model, request, response);
  }

  public View error(HttpStatus status, String page, String fragment, Object view) {
    return show(status, page, fragment, view);
  }

  /** The error page for a stranger, for when not even the viewer can be found out. */
  View bare(HttpStatus status, ErrorView view) {
    return write(status, "shell/error.jte", "shell/error-part.jte", view, this::bareFrame);
  }

  /** Done: on to another page of this application, which shows the toast. */
  public View redirect(String to, Toast toast) {
    View plain = redirect(to);
    return (model, request, response) -> {
      RequestContextUtils.getOutputFlashMap(request).put(PageSurroundings.TOAST, toast);
      RequestContextUtils.saveOutputFlashMap(to, request, response);
      plain.render(model, request, response);
    };
  }

  /** On to another page; htmx loads it whole instead of putting it into a fragment's place. */
  public View redirect(String to) {
    return (_, request, response) -> {
      boolean part = wantsFragment(request);
      response.setStatus((part ? HttpStatus.NO_CONTENT : HttpStatus.SEE_OTHER).value());
      response.setHeader(part ? "HX-Redirect" : HttpHeaders.LOCATION, to);
    };
  }

  private View show(HttpStatus status, String page, String fragment, Object view) {
    return write(
        status,
        page,
        fragment,
        view,
        r -> frame(r, wantsFragment(r) && !page.equals(fragment), status.isError()));
  }

  private View write(
      HttpStatus status,
      String page,
      String fragment,
      Object view,
      Function<HttpServletRequest, Frame> frame) {
    return (_, request, response) -> {
      boolean part = wantsFragment(request);
      var output = new StringOutput();
      jte.render(
          part ? fragment : page, Map.of("frame", frame.apply(request), "view", view), output);
      byte[] body = output.toString().getBytes(StandardCharsets.UTF_8);
      response.setStatus(status.value());
      response.addHeader(HttpHeaders.VARY, "HX-Request");
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      response.setContentType("text/html;charset=UTF-8");
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    };
  }

  private static boolean wantsFragment(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null
        && request.getHeader("HX-Boosted") == null
        && request.getHeader("HX-History-Restore-Request") == null;
  }

  private Frame frame(HttpServletRequest request, boolean withoutNavigation, boolean refused) {
    Viewer who = viewers.getObject().viewer(request).orElse(null);
    return new Frame(
        messages,
        RequestContextUtils.getLocale(request),
        (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
        who,
        who == null || withoutNavigation ? List.of() : navigation.of(who, path(request)),
        path(request),
        LocalDate.now(clock),
        sample,
        around.of(request, who, refused));
  }

  private Frame bareFrame(HttpServletRequest request) {
    return new Frame(
        messages,
        around.askedFor(request),
        null,
        null,
        List.of(),
        path(request),
        LocalDate.now(clock),
        sample,
        around.of(request, null, false));
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
