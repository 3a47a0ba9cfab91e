package org.waymark.app.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Answers a request with a template: a whole page, or for htmx the part that changed. */
@Component
public class Pages {
  private final TemplateEngine jte;
  private final MessageSource messages;

  Pages(TemplateEngine jte, MessageSource messages) {
    this.jte = jte;
    this.messages = messages;
  }

  public View page(String template, Object view) {
    return show(HttpStatus.OK, template, template, view);
  }

  public View pageOrFragment(String page, String fragment, Object view) {
    return show(HttpStatus.OK, page, fragment, view);
  }

  /** A rule said no: the same form with every reason on it. */
  public View refused(String page, String fragment, Object view) {
    return show(HttpStatus.UNPROCESSABLE_CONTENT, page, fragment, view);
  }

  private View show(HttpStatus status, String page, String fragment, Object view) {
    return (_, request, response) -> {
      var output = new StringOutput();
      jte.render(
          wantsFragment(request) ? fragment : page,
          Map.of("frame", frame(request), "view", view),
          output);
      byte[] body = output.toString().getBytes(StandardCharsets.UTF_8);
      response.setStatus(status.value());
      if (!page.equals(fragment)) {
        response.addHeader(HttpHeaders.VARY, "HX-Request");
      }
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

  private Frame frame(HttpServletRequest request) {
    Principal who = request.getUserPrincipal();
    CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        messages,
        RequestContextUtils.getLocale(request),
        Objects.requireNonNull(csrf),
        who == null ? null : who.getName());
  }
}
