package org.waymark.app.communication.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** Where mails go from here. */
interface Route {
  /** Sends, and says what became of it. */
  Delivery.State send(MimeMessage mail) throws MessagingException;

  /**
   * For administrators: end of the message key {@code communication.mail.route.}, and its value.
   */
  String kind();

  String where();
}
