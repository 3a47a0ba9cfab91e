package org.waymark.app.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/**
 * What is shown when a request fails outside a page's own code: in a filter, while a page was being
 * written, or because the database is away. It asks nobody who is looking.
 */
@Controller
class Fallback implements ErrorController {
  private final Pages pages;

  Fallback(Pages pages) {
    this.pages = pages;
  }

  @OpenTo(strangers = true)
  @RequestMapping("/error")
  View failed(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : null;
    if (known == null || known == HttpStatus.NOT_FOUND) {
      return pages.bare(HttpStatus.NOT_FOUND, new ErrorView("nothing", null));
    }
    return pages.bare(known, new ErrorView(known.is5xxServerError() ? "broken" : "odd", null));
  }
}
