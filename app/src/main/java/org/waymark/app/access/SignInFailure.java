package org.waymark.app.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the form. A locked account looks like a wrong password to whoever guesses. */
@Component
class SignInFailure implements AuthenticationFailureHandler {
  private final AccountStore accounts;

  SignInFailure(AccountStore accounts) {
    this.accounts = accounts;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    String login = request.getParameter("login");
    if (login != null && !(reason instanceof LockedException)) {
      accounts.failed(login);
    }
    response.sendRedirect(ReturnAddress.signIn(request.getParameter(ReturnAddress.FROM), "failed"));
  }
}
