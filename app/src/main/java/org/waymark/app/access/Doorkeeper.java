package org.waymark.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;

/** Lets a request through to a page that says it is open to the viewer, and to no other. */
@Component
class Doorkeeper implements HandlerInterceptor {
  private final CurrentViewer viewers;

  Doorkeeper(CurrentViewer viewers) {
    this.viewers = viewers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod page) || isFrameworks(page)) {
      return true;
    }
    @Nullable OpenTo open =
        AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), OpenTo.class);
    if (open == null) {
      throw new NotYours();
    }
    if (open.strangers()) {
      return true;
    }
    Optional<Viewer> viewer = viewers.viewer(request);
    if (viewer.isEmpty()) {
      SecurityContextHolder.clearContext();
      throw new AuthenticationCredentialsNotFoundException("not signed in, or not any more");
    }
    if (!open.everyone() && Arrays.stream(open.value()).noneMatch(viewer.get()::wears)) {
      throw new NotYours();
    }
    return true;
  }

  /** Error dispatch and health probes answer for themselves. */
  private static boolean isFrameworks(HandlerMethod page) {
    return page.getBeanType().getName().startsWith("org.springframework.");
  }
}
