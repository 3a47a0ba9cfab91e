package org.waymark.app.opportunities.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.MayKnow;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;

/** Tells people of new openings that a search of theirs finds. Nobody else learns of it. */
@Component
class SearchAlerts implements Due {
  static final String KIND = "opportunities.search";
  private final SearchRounds rounds;
  private final OpeningSearch search;
  private final Openings openings;
  private final Applications applications;
  private final MayKnow mayKnow;
  private final Profiles profiles;
  private final Notices notices;

  SearchAlerts(
      SearchRounds rounds,
      OpeningSearch search,
      Openings openings,
      Applications applications,
      MayKnow mayKnow,
      Profiles profiles,
      Notices notices) {
    this.rounds = rounds;
    this.search = search;
    this.openings = openings;
    this.applications = applications;
    this.mayKnow = mayKnow;
    this.profiles = profiles;
    this.notices = notices;
  }

  @Override
  @Transactional
  public void workOff() {
    List<OpeningId> pending = rounds.pending();
    Map<String, List<SearchRounds.Keeper>> searches =
        pending.isEmpty() ? Map.of() : rounds.telling();
    if (!searches.isEmpty()) {
      Set<PersonId> pausing = profiles.everyonePausing();
      Map<OpeningId, OpeningCard> cards = openings.cards(pending);
      Set<OpeningId> first = openings.prioritised(pending);
      searches.forEach(
          (query, keepers) -> {
            Set<OpeningId> found = new HashSet<>(search.all(cards.keySet(), criteria(query)));
            cards.values().stream()
                .filter(card -> found.contains(card.id()))
                .sorted(Comparator.comparing((OpeningCard card) -> !first.contains(card.id())))
                .forEach(card -> tell(card, keepers, pausing));
          });
    }
    rounds.done(pending);
  }

  private static Criteria criteria(String query) {
    return Criteria.of(
        UriComponentsBuilder.fromUriString("?" + query)
            .build()
            .getQueryParams()
            .toSingleValueMap()
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> decoded(e.getValue()))));
  }

  private static String decoded(String value) {
    return UriUtils.decode(value, StandardCharsets.UTF_8);
  }

  /** Who told otherwise of the same opening hears nothing again: it goes by the opening. */
  private void tell(OpeningCard card, List<SearchRounds.Keeper> keepers, Set<PersonId> pausing) {
    Set<PersonId> not = new HashSet<>(openings.fillers(card.id()));
    applications.applicantsOf(card.id()).stream().map(Applicant::person).forEach(not::add);
    not.addAll(pausing);
    Set<PersonId> may =
        Set.copyOf(
            mayKnow.among(
                card.id(),
                keepers.stream()
                    .map(SearchRounds.Keeper::person)
                    .filter(p -> !not.contains(p))
                    .distinct()
                    .toList()));
    keepers.stream()
        .filter(k -> may.contains(k.person()))
        .forEach(
            k ->
                notices.tell(
                    k.person(),
                    KIND,
                    "opening:" + card.id(),
                    Words.of("opportunities.notice.search", card.title(), k.name()),
                    "/openings/" + card.id()));
  }
}
