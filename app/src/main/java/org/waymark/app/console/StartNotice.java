package org.waymark.app.console;

import java.io.PrintStream;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.waymark.app.access.Accounts;

/** Says on the terminal where Waymark is and how to get in. */
@Component
@ConditionalOnWebApplication
class StartNotice {
  private final Accounts accounts;
  private final boolean sample;

  StartNotice(Accounts accounts, @Value("${waymark.sample:false}") boolean sample) {
    this.accounts = accounts;
    this.sample = sample;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (!(event.getApplicationContext() instanceof ServletWebServerApplicationContext web)
        || web.getWebServer() == null) {
      return;
    }
    String address = "http://localhost:" + web.getWebServer().getPort();
    PrintStream out = System.out;
    out.println();
    out.println("  Waymark is at " + address);
    if (sample) {
      out.println("  A sample company is in it: choose a person on the first page, no password.");
    } else {
      Optional<String> code = accounts.firstAdministratorCode();
      code.ifPresent(
          c -> {
            out.println("  Set up the first administrator at " + address + "/setup?code=" + c);
            out.println("  The code works once, for a day; the next start prints a new one.");
          });
      if (code.isEmpty()) {
        out.println("  Sign in with your account.");
      }
    }
    out.println("  Ctrl+C stops it.");
    out.println();
    out.flush();
  }
}
