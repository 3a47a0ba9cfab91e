package org.waymark.app.matching.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;
import org.waymark.app.matching.StillWorking;
import org.waymark.app.shell.Pages;

/** Right after a start: says that matches are being worked out, and asks again by itself. */
@ControllerAdvice
class Waiting {
  private final Pages pages;

  Waiting(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(StillWorking.class)
  View working(HttpServletRequest request) {
    String query = request.getQueryString();
    String address = request.getRequestURI() + (query == null ? "" : "?" + query);
    return pages.pageOrFragment(
        "matching/waiting.jte", "matching/waiting-part.jte", new WaitingView(address));
  }
}
