package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.model.AspirationBook;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Shares;

/** Since when somebody says where they want to go; for others since they may know. */
@Component
class AspirationStory implements StorySource {
  private final Aspirations aspirations;
  private final AspirationBook book;
  private final Shares shares;
  private final Organisation organisation;
  private final Clock clock;

  AspirationStory(
      Aspirations aspirations,
      AspirationBook book,
      Shares shares,
      Organisation organisation,
      Clock clock) {
    this.aspirations = aspirations;
    this.book = book;
    this.shares = shares;
    this.organisation = organisation;
    this.clock = clock;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    Optional<Instant> said = book.targetsSince(person);
    Instant seen = aspirations.sharedSince(viewer, List.of(person)).get(person);
    List<RoleId> roles =
        aspirations.visibleTo(viewer, person).map(Aspiration::roles).orElse(List.of());
    if (said.isEmpty() || seen == null || roles.isEmpty()) {
      return List.of();
    }
    boolean mine = viewer.is(person);
    return List.of(
        new Step(
            seen.isAfter(said.get()) ? seen : said.get(),
            Stage.ASPIRATION,
            Words.of("skills.aspiration.story", titles(roles)),
            mine ? "/aspirations" : "/people/" + person + "/skills",
            mine ? shown(person) : null));
  }

  private String titles(List<RoleId> roles) {
    Map<RoleId, RoleCard> cards = organisation.roles(roles);
    return roles.stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .map(RoleCard::title)
        .collect(Collectors.joining(", "));
  }

  private @Nullable Words shown(PersonId person) {
    long named =
        shares.of(person, LocalDate.now(clock)).stream()
            .filter(s -> s.topic() == Share.Topic.TARGETS)
            .map(Share::audience)
            .distinct()
            .count();
    return named == 0 ? null : Words.of("skills.aspiration.story.led", named);
  }
}
