package org.waymark.app.exchange;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.app.exchange.documents.DocumentReader;
import org.waymark.app.exchange.files.Letters;
import org.waymark.app.kernel.Outcome;

/**
 * The text of a document that somebody gave: PDF, DOCX or plain text.
 *
 * @param pages in order; a text without pages has one
 * @param pagesInAll how many the document has
 * @param cut whether reading stopped at a limit before the end
 */
public record DocumentText(List<Page> pages, int pagesInAll, boolean cut) {
  /** Text of one page, counted from 1. */
  public record Page(int number, String text) {}

  /** How much of a document is read. */
  public record Limits(long bytes, int pages, int characters, Duration time) {
    public static final Limits USUAL = new Limits(20_000_000, 50, 200_000, Duration.ofSeconds(20));
  }

  public DocumentText {
    pages = List.copyOf(pages);
  }

  /** Reads within limits; what cannot be read at all is refused with the reason. */
  public static Outcome<DocumentText> read(SourceFile file, Limits limits) {
    return DocumentReader.read(file, limits);
  }

  /** How many letters could not be read, as in a text that is not the UTF-8 it seems to be. */
  public long unreadable() {
    return pages.stream()
        .flatMapToInt(p -> p.text().chars())
        .filter(c -> c == Letters.BROKEN)
        .count();
  }

  public String text() {
    return pages.stream().map(Page::text).collect(Collectors.joining("\n\n"));
  }
}
