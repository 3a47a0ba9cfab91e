package org.waymark.app.desk.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.samples.NamedPeople;

/** Jonas leads some; Sarah leads nobody, whatever hat she wears. */
@CompanyTest
@Transactional
class TeamMakerTest {
  private final TeamMaker team;
  private final People people;

  TeamMakerTest(TeamMaker team, People people) {
    this.team = team;
    this.people = people;
  }

  private TeamView of(String key) {
    PersonId id = people.byNumber(NamedPeople.get(key).number()).orElseThrow();
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(Hat.MANAGER, null));
    return team.of(new Viewer(id.value(), id, "", grants, Locale.ENGLISH));
  }

  @Test
  void whoLeadsNobodyHasAnEmptyTeamAndIsAskedNothing() {
    assertThat(of("jonas").people()).isNotEmpty();
    TeamView nobody = of("sarah");
    assertThat(nobody.people()).isEmpty();
    assertThat(nobody.week()).isEmpty();
  }
}
