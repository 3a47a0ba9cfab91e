package org.waymark.app.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.View;

/**
 * Answers an upload that is too large with a page that says so. It looks before anything else reads
 * the form, because that would fail with the container's own words.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadLimit extends OncePerRequestFilter {
  private final ObjectProvider<Pages> pages;

  UploadLimit(ObjectProvider<Pages> pages) {
    this.pages = pages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (fits(request)) {
      chain.doFilter(request, response);
    } else {
      refuse(request, response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    View page =
        pages.getObject().bare(HttpStatus.CONTENT_TOO_LARGE, new ErrorView("tooLarge", null));
    try {
      page.render(Map.of(), request, response);
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static boolean fits(HttpServletRequest request) throws ServletException, IOException {
    try {
      request.getParts();
      return true;
    } catch (IllegalStateException e) { // how containers say that a part exceeds its limit
      return false;
    }
  }
}
