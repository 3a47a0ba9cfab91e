package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Hat;

class GrantCommandTest {
  @Test
  void aHatIsWrittenAsInTheHelp() {
    assertThat(GrantCommand.hat("hr-partner")).isEqualTo(Hat.HR_PARTNER);
    assertThat(GrantCommand.hat("Works_Council")).isEqualTo(Hat.WORKS_COUNCIL);
  }

  @Test
  void aWordThatIsNoHatIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> GrantCommand.hat("king"))
        .isInstanceOf(CommandRefused.class)
        .hasMessageContaining("“king” is no hat")
        .hasMessageContaining("works-council");
  }
}
