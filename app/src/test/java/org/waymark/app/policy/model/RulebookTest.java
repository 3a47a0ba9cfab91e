package org.waymark.app.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.policy.model.Books.ABOVE;
import static org.waymark.app.policy.model.Books.COMPANY;
import static org.waymark.app.policy.model.Books.DIGITAL;
import static org.waymark.app.policy.model.Books.IN_ROTTERDAM;
import static org.waymark.app.policy.model.Books.TODAY;
import static org.waymark.app.policy.model.Books.below;
import static org.waymark.app.policy.model.Books.book;
import static org.waymark.app.policy.model.Books.in;
import static org.waymark.app.policy.model.Books.levels;
import static org.waymark.app.policy.model.Books.provision;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.app.policy.Scope;

class RulebookTest {
  private static String value(Rulebook book, Scope scope) {
    return book.applying(Rule.RELEASE_MOST, scope, TODAY, ABOVE)
        .map(Provision::value)
        .orElse("nothing");
  }

  @Test
  void theNarrowerProvisionGoesBefore() {
    Rulebook book =
        book(
            provision(Rule.RELEASE_MOST, "28"),
            provision(Rule.RELEASE_MOST, "42", in("NL")),
            provision(Rule.RELEASE_MOST, "56", in("DE")));
    assertThat(value(book, IN_ROTTERDAM)).isEqualTo("42");
    assertThat(value(book, Scope.EVERYWHERE)).isEqualTo("28");
  }

  @Test
  void aUnitMeansEverythingBelowIt() {
    Rulebook book = book(provision(Rule.RELEASE_MOST, "56", below(COMPANY)));
    assertThat(value(book, IN_ROTTERDAM)).isEqualTo("56");
    Rulebook other =
        book(
            provision(
                Rule.RELEASE_MOST, "56", below(new org.waymark.app.people.UnitId(new UUID(9, 9)))));
    assertThat(value(other, IN_ROTTERDAM)).isEqualTo("nothing");
    assertThat(IN_ROTTERDAM.unit()).isEqualTo(DIGITAL);
  }

  @Test
  void levelsAreFromThroughTo() {
    assertThat(value(book(provision(Rule.RELEASE_MOST, "56", levels(4, 6))), IN_ROTTERDAM))
        .isEqualTo("56");
    assertThat(value(book(provision(Rule.RELEASE_MOST, "56", levels(5, null))), IN_ROTTERDAM))
        .isEqualTo("nothing");
  }

  @Test
  void whatIsNotKnownOfAPlaceMatchesNoRuleThatAsksForIt() {
    assertThat(value(book(provision(Rule.RELEASE_MOST, "56", in("NL"))), Scope.EVERYWHERE))
        .isEqualTo("nothing");
  }

  @Test
  void aProvisionHoldsThroughItsLastDay() {
    Provision dated = dated(TODAY.minusDays(5), TODAY);
    assertThat(value(book(dated), IN_ROTTERDAM)).isEqualTo("56");
    assertThat(value(book(dated(TODAY.minusDays(5), TODAY.minusDays(1))), IN_ROTTERDAM))
        .isEqualTo("nothing");
    assertThat(value(book(dated(TODAY.plusDays(1), TODAY.plusDays(9))), IN_ROTTERDAM))
        .isEqualTo("nothing");
  }

  @Test
  void twoOnTheSameExtentCollideOnlyWhereTheirDaysMeet() {
    Provision first = dated(TODAY, TODAY.plusDays(9));
    assertThat(first.collidesWith(dated(TODAY.plusDays(9), TODAY.plusDays(20)))).isTrue();
    assertThat(first.collidesWith(dated(TODAY.plusDays(10), TODAY.plusDays(20)))).isFalse();
    assertThat(first.collidesWith(provision(Rule.RELEASE_MOST, "1"))).isTrue();
    assertThat(first.collidesWith(provision(Rule.RELEASE_MOST, "1", in("NL")))).isFalse();
  }

  private static Provision dated(LocalDate from, LocalDate last) {
    return new Provision(
        UUID.randomUUID(),
        Rule.RELEASE_MOST,
        Extent.EVERYWHERE,
        "56",
        Strength.HARD,
        from,
        last,
        Map.of());
  }
}
