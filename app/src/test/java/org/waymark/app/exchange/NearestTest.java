package org.waymark.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  private final Nearest nearest =
      new Nearest(List.of("DIG-PRD", "DIG-PLT", "shop-manager-1", "HR", "IT"));

  @Test
  void aSlipOfThePenIsFound() {
    assertThat(nearest.to("DIG-PRDD")).contains("DIG-PRD");
    assertThat(nearest.to("shop-manager-l")).contains("shop-manager-1");
    assertThat(nearest.to("shop_manager_1")).contains("shop-manager-1");
  }

  @Test
  void otherCapitalsAreFoundHoweverShortTheCodeIs() {
    assertThat(nearest.to("hr")).contains("HR");
  }

  @Test
  void whatIsAsNearToTwoIsNearToNone() {
    assertThat(new Nearest(List.of("shop-1", "shop-2")).to("shop-3")).isEmpty();
  }

  @Test
  void whatIsFarFromAllHasNoNearest() {
    assertThat(nearest.to("warehouse")).isEmpty();
    assertThat(nearest.to("XX")).isEmpty();
  }

  @Test
  void aFileFullOfUnknownCodesIsNotSearchedForEver() {
    var many = new Nearest(List.of("shop-manager"));
    IntStream.range(0, 50).forEach(i -> many.to("unknown-" + i));
    assertThat(many.to("shop-manager1")).isEmpty();
    assertThat(many.to("unknown-1")).isEmpty();
  }
}
