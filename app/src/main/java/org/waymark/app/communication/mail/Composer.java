package org.waymark.app.communication.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Attachment;

/** Makes a message of a letter: HTML and plain text, under an id that stays the same. */
@Component
class Composer {
  private static final Session SESSION = Session.getInstance(new Properties());
  private final TemplateEngine jte;
  private final MailSettings settings;
  private final String style = style();

  Composer(TemplateEngine jte, MailSettings settings) {
    this.jte = jte;
    this.settings = settings;
  }

  /**
   * The message of a letter.
   *
   * @param id of its row: sent again, it is the same message
   */
  MimeMessage message(UUID id, Letter letter, Instant at) throws MessagingException {
    var message = new Identified("<" + id + "@" + settings.domain() + ">");
    var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
    helper.setFrom(settings.from());
    helper.setTo(letter.to());
    helper.setSubject(letter.subject());
    helper.setSentDate(Date.from(at));
    helper.setText(PlainText.of(letter), html(letter));
    for (Attachment file : letter.files()) {
      helper.addAttachment(file.name(), new ByteArrayResource(file.bytes()), file.type());
    }
    message.setHeader("Content-Language", letter.language().toLanguageTag());
    message.setHeader("Auto-Submitted", "auto-generated"); // no absence notes in return
    message.setHeader("X-Auto-Response-Suppress", "All");
    message.setHeader("List-Unsubscribe", "<" + letter.change().href() + ">");
    message.saveChanges();
    return message;
  }

  private String html(Letter letter) {
    var output = new StringOutput();
    jte.render("communication/mail.jte", Map.of("letter", letter, "style", style), output);
    return output.toString();
  }

  private static String style() {
    try {
      return new ClassPathResource("communication/mail.css")
          .getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(String id) {
      super(SESSION);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
