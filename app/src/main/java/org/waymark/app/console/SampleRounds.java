package org.waymark.app.console;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.PlayedRounds;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Two matching rounds of a sample: one in which people rank, and one with its result published. */
@Component
@Order(57)
class SampleRounds implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleRounds.class);
  private static final int IN_THE_OPEN_ONE = 38;
  private static final int IN_THE_OTHER = 24;
  private static final List<String> PROJECTS = List.of("PR-1001", "PR-1003");
  private static final List<String> ROLES =
      List.of("OP-1001", "OP-1003", "OP-1004", "OP-1005", "OP-1007");
  private final PlayedRounds played;
  private final Openings openings;
  private final People people;
  private final SampleCast cast;

  SampleRounds(PlayedRounds played, Openings openings, People people, SampleCast cast) {
    this.played = played;
    this.openings = openings;
    this.people = people;
    this.cast = cast;
  }

  /** Both; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    List<PersonId> who = somebody();
    cast.inThePast(
        days -> {
          days.ago(16);
          published(days, coded(PROJECTS), who);
          days.ago(4);
          open(coded(ROLES), who);
          LOG.info("rounds: 2");
        });
  }

  private void published(SampleDays days, List<OpeningId> of, List<PersonId> who) {
    var call = new PlayedRounds.Call("Autumn project season", "projects", of, 7, 5);
    Optional<UUID> round = played.started(cast.person("ingrid"), call);
    round.ifPresent(
        id -> {
          enter(id, of, who.subList(0, Math.min(IN_THE_OTHER, who.size())));
          days.ago(8);
          played.workOff();
          played.ownersKeepTheSlates(id);
          days.ago(2);
          played.workOff();
          played.published(id, cast.person("ingrid"));
        });
  }

  private void open(List<OpeningId> of, List<PersonId> who) {
    var call = new PlayedRounds.Call("Winter round, a new place by spring", "rotation", of, 18, 7);
    int from = Math.max(0, who.size() - IN_THE_OPEN_ONE);
    played
        .started(cast.person("ingrid"), call)
        .ifPresent(id -> enter(id, of, who.subList(from, who.size())));
  }

  /** Each with an order of their own; some name all, some two. */
  private void enter(UUID round, List<OpeningId> of, List<PersonId> who) {
    Random dice = new Random(round.getMostSignificantBits() ^ who.size());
    for (PersonId person : who) {
      List<OpeningId> order = new ArrayList<>(of);
      Collections.shuffle(order, dice);
      played.enters(round, person, order.subList(0, 2 + dice.nextInt(order.size() - 1)));
    }
  }

  private List<OpeningId> coded(List<String> codes) {
    return codes.stream().flatMap(code -> openings.byCode(code).stream()).toList();
  }

  /** People who have no story, and Theo. */
  private List<PersonId> somebody() {
    Set<PersonId> named = cast.everybody();
    List<PersonId> all =
        new ArrayList<>(
            people.everyoneEmployed().stream()
                .map(Employment::person)
                .filter(p -> !named.contains(p))
                .sorted(Comparator.comparing(PersonId::toString))
                .limit(IN_THE_OPEN_ONE + IN_THE_OTHER)
                .toList());
    all.add(cast.person("theo"));
    return all;
  }
}
