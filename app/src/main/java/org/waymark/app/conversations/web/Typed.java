package org.waymark.app.conversations.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.kernel.PersonId;

/**
 * What somebody typed and could not save, so that it stands on the page again.
 *
 * @param shared with what the other one saved meanwhile, where that is why
 */
record Typed(@Nullable Shared shared, @Nullable String own, AgreedView.Draft agreement) {
  static final Typed NOTHING = new Typed(null, null, AgreedView.Draft.NONE);

  /** A text for both. */
  record Shared(String mine, @Nullable SharedNote theirs) {}

  static Typed shared(String mine, @Nullable SharedNote theirs) {
    return new Typed(new Shared(mine, theirs), null, AgreedView.Draft.NONE);
  }

  static Typed own(String text) {
    return new Typed(null, text, AgreedView.Draft.NONE);
  }

  static Typed agreement(String what, String owner, String due) {
    return new Typed(null, null, new AgreedView.Draft(what, owner, due));
  }

  /** Line ends as this system keeps them, and nothing that a database refuses. */
  static String text(String typed) {
    return typed.replace("\0", "").replace("\r\n", "\n");
  }

  static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  static Optional<PersonId> person(String typed) {
    try {
      return Optional.of(new PersonId(UUID.fromString(typed)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nobody whom a form of ours offered
    }
  }
}
