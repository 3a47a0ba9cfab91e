package org.waymark.app.opportunities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;

/** Whether an opening that somebody was told of is there for them today. */
@Component
public class StillThere {
  private static final Pattern PAGE = Pattern.compile("/openings/([0-9a-f-]{36})");
  private final Openings openings;
  private final Clock clock;

  StillThere(Openings openings, Clock clock) {
    this.openings = openings;
    this.clock = clock;
  }

  /** True for addresses of anything else. */
  public boolean seen(Viewer reader, String href) {
    return at(href).map(id -> sees(reader, id)).orElse(true);
  }

  /** The same, and it takes applications. */
  public boolean open(Viewer reader, String href) {
    return at(href)
        .map(
            id ->
                sees(reader, id)
                    && openings
                        .card(id)
                        .filter(card -> card.takesApplicationsOn(LocalDate.now(clock)))
                        .isPresent())
        .orElse(true);
  }

  private boolean sees(Viewer reader, OpeningId id) {
    return openings.visibleTo(reader, List.of(id)).contains(id);
  }

  private static Optional<OpeningId> at(String href) {
    Matcher page = PAGE.matcher(href);
    return page.matches()
        ? Optional.of(new OpeningId(UUID.fromString(page.group(1))))
        : Optional.empty();
  }
}
