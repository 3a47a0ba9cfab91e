package org.waymark.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.waymark.app.shell.LocalAddress;

/**
 * Takes a stranger who asked for a page by way of the sign-in back to it. The page travels in the
 * address, so that strangers need no session.
 */
@Component
public class ReturnAddress implements AuthenticationEntryPoint, AuthenticationSuccessHandler {
  /** The parameter that carries it. */
  public static final String FROM = "from";

  private static final String SIGN_IN = "/sign-in";

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String query = request.getQueryString();
    String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
    response.sendRedirect(signIn(request.getMethod().equals("GET") ? asked : null));
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    response.sendRedirect(after(request.getParameter(FROM)));
  }

  /** Where somebody who has signed in goes: to the page asked for, or home. */
  public static String after(@Nullable String from) {
    String page = LocalAddress.of(from);
    return page.equals(SIGN_IN) || page.startsWith(SIGN_IN + "?") ? LocalAddress.HOME : page;
  }

  /** The sign-in, with the way back where there is one. */
  public static String signIn(@Nullable String from, String... flags) {
    String page = after(from);
    StringBuilder address = new StringBuilder(SIGN_IN);
    char mark = '?';
    for (String flag : flags) {
      address.append(mark).append(flag);
      mark = '&';
    }
    if (!page.equals(LocalAddress.HOME)) {
      address.append(mark).append(FROM).append('=');
      address.append(URLEncoder.encode(page, StandardCharsets.UTF_8));
    }
    return address.toString();
  }
}
