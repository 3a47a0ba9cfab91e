package org.waymark.app.communication.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class FailureTest {
  @Test
  void theReasonInsideAFailedSendingIsFound() {
    var inside = new MessagingException("552 too large for jonas@example.com");
    Failure failure = Failure.of(new MailSendException(Map.of("mail", inside)));
    assertThat(failure)
        .isEqualTo(new Failure("MessagingException: 552 too large for …", false, true));
  }

  @Test
  void whatBreaksWhileAMailIsWrittenNamesNothingOfIt() {
    Failure failure = Failure.of(new IllegalStateException("Sarah's application"));
    assertThat(failure)
        .isEqualTo(new Failure("It could not be written (IllegalStateException)", false, false));
  }
}
