package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;

@CompanyTest
@Import(SignedIn.class)
@Transactional
class SampleWishesTest {
  private final Aspirations aspirations;
  private final Organisation organisation;
  private final People people;
  private final SignedIn signedIn;
  private final JdbcClient jdbc;

  SampleWishesTest(
      Aspirations aspirations,
      Organisation organisation,
      People people,
      SignedIn signedIn,
      JdbcClient jdbc) {
    this.aspirations = aspirations;
    this.organisation = organisation;
    this.people = people;
    this.signedIn = signedIn;
    this.jdbc = jdbc;
  }

  @Test
  void sarahWishesToBecomeProductManagerAndHasToldJonas() {
    Aspiration wish =
        aspirations.visibleTo(signedIn.viewer("jonas"), signedIn.person("sarah")).orElseThrow();
    assertThat(titles(wish)).containsExactly("Product manager", "Associate product manager");
    assertThat(wish.families()).containsExactly("PRD");
    assertThat(wish.horizonMonths()).isEqualTo(24);
    assertThat(wish.relocation()).isEqualTo(Aspiration.Relocation.NO);
  }

  private List<String> titles(Aspiration wish) {
    return wish.roles().stream()
        .map(r -> organisation.role(r).map(RoleCard::title).orElse(""))
        .toList();
  }

  @Test
  void aminaHasToldNobody() {
    assertThat(aspirations.of(signedIn.person("amina")).silent()).isFalse();
    var manager = people.managerOf(signedIn.person("amina")).orElseThrow();
    assertThat(shownTo("amina")).isEmpty();
    assertThat(people.employed(manager)).isTrue();
    for (String other : List.of("jonas", "dana", "ingrid", "katrin")) {
      assertThat(aspirations.visibleTo(signedIn.viewer(other), signedIn.person("amina"))).isEmpty();
    }
  }

  @Test
  void markWouldMoveToSingapore() {
    Aspiration wish = aspirations.of(signedIn.person("mark"));
    assertThat(wish.kinds()).contains(Aspiration.Kind.ABROAD);
    assertThat(wish.relocation()).isEqualTo(Aspiration.Relocation.YES);
    assertThat(organisation.locations())
        .filteredOn(l -> wish.places().contains(l.id()))
        .singleElement()
        .satisfies(l -> assertThat(l.country()).isEqualTo("SG"));
  }

  @Test
  void aboutAThirdHaveWishesAndFewerShowThem() {
    long employed = people.everyoneEmployed().size();
    long wishing = count("select count(distinct person_id) from skills.aspiration");
    long showing =
        count("select count(distinct person_id) from skills.share where topic = 'targets'");
    assertThat((double) wishing / employed).isBetween(0.2, 0.5);
    assertThat((double) showing / wishing).isBetween(0.1, 0.6);
  }

  @Test
  void wishesAreShownToTodaysManagerByNameOnly() {
    Set<String> audiences =
        jdbc
            .sql("select audience from skills.share where topic = 'targets'")
            .query(String.class)
            .list()
            .stream()
            .collect(Collectors.toSet());
    assertThat(audiences).containsExactly("person");
    assertThat(
            count(
                """
                select count(*) from skills.share s where s.topic = 'kinds' and not exists
                  (select 1 from people.reporting_line l where l.person = s.person_id
                    and l.manager = s.with_person and l.until is null)
                """))
        .isZero();
  }

  private List<String> shownTo(String key) {
    return jdbc.sql("select audience from skills.share where person_id = :p")
        .param("p", signedIn.person(key).value())
        .query(String.class)
        .list();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
