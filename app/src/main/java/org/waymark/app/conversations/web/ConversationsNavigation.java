package org.waymark.app.conversations.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.conversations.work.TalkRights;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class ConversationsNavigation {
  private static final String MINE = "/conversations";
  private static final String TEAM = "/team/conversations";
  private static final String ICON = "message-circle-user";

  @Bean
  NoticeKind conversationsKind() {
    return new NoticeKind("conversations", 17, "conversations.told.kind", Rhythm.AT_ONCE);
  }

  @Bean
  NavigationEntry ownConversations() {
    return new NavigationEntry(
        Section.ME, 50, "conversations.nav.mine", MINE, ICON, Set.of(Hat.EMPLOYEE));
  }

  @Bean
  NavigationEntry teamConversations() {
    return new NavigationEntry(
        Section.MY_TEAM, 15, "conversations.nav.team", TEAM, ICON, Set.of(Hat.MANAGER));
  }

  @Bean
  NavigationEntry coverageOfConversations() {
    return new NavigationEntry(
        Section.HR_DESK,
        40,
        "conversations.nav.desk",
        "/desk/conversations",
        ICON,
        Set.of(Hat.HR_PARTNER));
  }

  @Bean
  NavigationCounter ownToAnswer(Talks talks) {
    return toAnswer(talks, MINE, false);
  }

  @Bean
  NavigationCounter teamToAnswer(Talks talks) {
    return toAnswer(talks, TEAM, true);
  }

  private static NavigationCounter toAnswer(Talks talks, String href, boolean asManager) {
    return NavigationCounter.of(
        href, viewer -> viewer.person().map(me -> talks.waitingFor(me, asManager)).orElse(0));
  }

  /** On the page of a report. */
  @Bean
  PageSlot conversationsOfAReport(TalkRights rights) {
    return new PageSlot() {
      @Override
      public String place() {
        return "report.beside";
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        PersonId person = new PersonId(UUID.fromString(subject));
        return rights.manages(viewer, person)
            ? Optional.of(
                new Part(
                    "conversations-part",
                    "/conversations/with/" + person + "/part",
                    "conversations.with",
                    "m"))
            : Optional.empty();
      }
    };
  }
}
