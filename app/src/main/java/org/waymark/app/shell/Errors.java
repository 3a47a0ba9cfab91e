package org.waymark.app.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.NotYours;

/** Every failure ends on a page in plain words; the stack trace stays in the log, under a code. */
@ControllerAdvice
class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
  private static final String CODE = "X-Failure-Code";
  private final Pages pages;

  Errors(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler({NotYours.class, MethodArgumentTypeMismatchException.class})
  View nothingHere() {
    return show(HttpStatus.NOT_FOUND, "nothing", null);
  }

  @ExceptionHandler
  View tooLarge(MaxUploadSizeExceededException e) {
    return show(HttpStatus.CONTENT_TOO_LARGE, "tooLarge", null);
  }

  @ExceptionHandler
  View broken(Exception e, HttpServletRequest request) throws Exception {
    if (e instanceof AccessDeniedException || e instanceof AuthenticationException) {
      throw e; // the security chain asks a stranger to sign in
    }
    if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
      boolean absent = status == HttpStatus.NOT_FOUND || status == HttpStatus.METHOD_NOT_ALLOWED;
      return show(absent ? HttpStatus.NOT_FOUND : status, absent ? "nothing" : "odd", null);
    }
    String code = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("{} {} failed, code {}", request.getMethod(), request.getRequestURI(), code, e);
    return show(HttpStatus.INTERNAL_SERVER_ERROR, "broken", code);
  }

  private View show(HttpStatus status, String kind, @Nullable String code) {
    View page =
        pages.error(status, "shell/error.jte", "shell/error-part.jte", new ErrorView(kind, code));
    return (model, request, response) -> {
      if (code != null) {
        response.setHeader(CODE, code);
      }
      page.render(model, request, response);
    };
  }
}
