package org.waymark.app.mobility.chains;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;
import org.waymark.app.shell.PageSlot;

@Configuration(proxyBeanMethods = false)
class ChainNavigation {
  @Bean
  NavigationEntry chainsEntry() {
    return new NavigationEntry(
        Section.HR_DESK, 55, "mobility.nav.chains", "/chains", "sitemap", Set.of(Hat.HR_PARTNER));
  }

  /** On the page of an opening, for those who fill it. */
  @Bean
  PageSlot chainOfOpening(Openings openings) {
    return new PageSlot() {
      @Override
      public String place() {
        return "opening.filling";
      }

      @Override
      public int order() {
        return 10;
      }

      @Override
      public Optional<Part> part(Viewer viewer, String subject) {
        return openings
            .card(OpeningId.of(subject))
            .filter(c -> c.kind() == OpeningKind.ROLE && c.stage() == OpeningCard.Stage.PUBLISHED)
            .map(_ -> new Part("chain", "/openings/" + subject + "/chain", "mobility.chain", "m"));
      }
    };
  }
}
