package org.waymark.app.communication.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.mail.MailFigures;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class CommunicationNavigation {
  static final String OUTGOING = "/outgoing-mail";

  @Bean
  NavigationEntry noticesEntry() {
    return new NavigationEntry(
        Section.FOOT, 5, "communication.nav.notices", "/notices", "bell", Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry outgoingMailEntry() {
    return new NavigationEntry(
        Section.ADMINISTRATION,
        30,
        "communication.nav.outgoing",
        OUTGOING,
        "mail",
        Set.of(Hat.ADMINISTRATOR));
  }

  /** Mails that were given up wait for somebody. */
  @Bean
  NavigationCounter outgoingMailCounter(MailFigures figures) {
    return NavigationCounter.of(
        OUTGOING, viewer -> viewer.wears(Hat.ADMINISTRATOR) ? figures.givenUp() : 0);
  }
}
