package org.waymark.app.academy.lessons;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.lessons.CompletionStore.Entry;

/** A certificate as a file that screen readers can read. */
@Component
class CertificateFile {
  private static final float TITLE = 34;
  private static final float NAME = 26;
  private static final float LARGE = 18;
  private static final float TEXT = 12;
  private final MessageSource messages;
  private final Clock clock;
  private final String address;

  CertificateFile(MessageSource messages, Clock clock, @Value("${waymark.url}") String address) {
    this.messages = messages;
    this.clock = clock;
    this.address = address;
  }

  byte[] of(Entry entry, Locale language) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      String title = say(language, "academy.certificate.title");
      new TaggedSheet(document, title + ": " + entry.name(), language)
          .write(
              List.of(
                  new TaggedSheet.Line("H1", TITLE, title),
                  new TaggedSheet.Line("P", NAME, entry.name()),
                  new TaggedSheet.Line("P", TEXT, say(language, "academy.certificate.completed")),
                  new TaggedSheet.Line("P", LARGE, lesson(entry, language)),
                  new TaggedSheet.Line(
                      "P", TEXT, say(language, "academy.certificate.on", day(entry))),
                  new TaggedSheet.Line(
                      "P",
                      TEXT,
                      say(
                          language,
                          "academy.certificate.check",
                          entry.number(),
                          address + "/certificates"))));
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String lesson(Entry entry, Locale language) {
    return entry.lesson() == CompletionStore.WHOLE
        ? say(language, "academy.lesson.all")
        : say(
            language,
            "academy.certificate.lesson",
            entry.lesson(),
            say(language, "academy.lesson." + entry.lesson()));
  }

  private LocalDate day(Entry entry) {
    return LocalDate.ofInstant(entry.at(), clock.getZone());
  }

  private String say(Locale language, String key, Object... values) {
    return messages.getMessage(key, values, language);
  }
}
