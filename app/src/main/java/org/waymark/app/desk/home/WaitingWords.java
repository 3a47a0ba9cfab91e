package org.waymark.app.desk.home;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;

/** Good words about the viewer, thanks and endorsements, until they have read them. */
@Component
class WaitingWords {
  private static final List<String> KINDS = List.of("recognition", "advocacy");
  private static final List<String> PAGES = List.of("/recognition/", "/endorsements/");
  private static final Duration LATELY = Duration.ofDays(30);
  private static final int FEW = 3;
  private final Notices notices;
  private final Clock clock;

  WaitingWords(Notices notices, Clock clock) {
    this.notices = notices;
    this.clock = clock;
  }

  /** One line for each page, the latest first. */
  List<Item> of(PersonId me) {
    Set<String> pages = new HashSet<>();
    return notices.unseen(me, KINDS, clock.instant().minus(LATELY)).stream()
        .filter(notice -> PAGES.stream().anyMatch(notice.href()::startsWith))
        .filter(notice -> pages.add(notice.href()))
        .limit(FEW)
        .map(this::item)
        .toList();
  }

  private Item item(Notice notice) {
    return new Item(
        notice.words(),
        Words.of("desk.waiting.words"),
        LocalDate.ofInstant(notice.at(), clock.getZone()),
        notice.href());
  }
}
