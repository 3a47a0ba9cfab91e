package org.waymark.app.exchange.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.waymark.app.exchange.runs.Runs;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.NavigationCounter;
import org.waymark.app.shell.NavigationEntry;
import org.waymark.app.shell.NavigationEntry.Section;

@Configuration(proxyBeanMethods = false)
class ExchangeNavigation {
  @Bean
  NavigationEntry importsEntry() {
    return new NavigationEntry(
        Section.ADMINISTRATION,
        10,
        "exchange.nav.imports",
        "/imports",
        "file-import",
        Set.of(Hat.ADMINISTRATOR));
  }

  @Bean
  NavigationCounter importsWaiting(Runs runs) {
    return NavigationCounter.of("/imports", viewer -> runs.waiting());
  }
}
