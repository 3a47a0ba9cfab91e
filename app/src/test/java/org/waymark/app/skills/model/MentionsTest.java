package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.engine.text.Words;

class MentionsTest {
  private static final String CASHIER =
      "cashier: Cashiers operate the cash register, receive payments from a customer.";
  private static final List<String> TEXTS =
      List.of(
          CASHIER,
          "shop assistant: Shop assistants advise customers and keep the shop clean.",
          "truck driver: Truck drivers operate trucks and look after the load.");

  private final Mentions mentions = new Mentions(TEXTS);

  private double share(String name) {
    return mentions.share(Words.stems(name), Mentions.words(CASHIER));
  }

  @Test
  void aNameThatIsSaidInOtherFormsOfItsWordsIsSaidAltogether() {
    assertThat(share("Payment from a customer")).isEqualTo(1);
  }

  @Test
  void aNameOfWhichNothingIsSaidIsNotSaid() {
    assertThat(share("drive trucks")).isZero();
  }

  @Test
  void wordsOfManyTextsCountLess() {
    assertThat(share("operate crane")).isLessThan(0.3).isPositive();
    assertThat(share("cash register")).isEqualTo(1);
    assertThat(share("cash crane")).isEqualTo(1 / 3.0, offset(0.01));
  }

  @Test
  void wordsOfEveryTextCountNothing() {
    assertThat(share("the and")).isZero();
  }
}
