package org.waymark.app.desk.home;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;

/**
 * A line of a corner: what it is about, in short, and its page.
 *
 * @param href none where there is nothing to open
 * @param day the end of the detail's sentence, where it ends with one
 */
public record Item(Words what, Words detail, @Nullable LocalDate day, @Nullable String href) {
  Item(Words what, Words detail, @Nullable String href) {
    this(what, detail, null, href);
  }
}
