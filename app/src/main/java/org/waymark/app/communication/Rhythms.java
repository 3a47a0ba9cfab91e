package org.waymark.app.communication;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.mail.NoticeKinds;
import org.waymark.app.communication.mail.Preferences;
import org.waymark.app.kernel.PersonId;

/** How soon somebody hears of a kind of notice by mail; for pages of their own. */
@Component
public class Rhythms {
  private final Preferences preferences;
  private final NoticeKinds kinds;

  Rhythms(Preferences preferences, NoticeKinds kinds) {
    this.preferences = preferences;
    this.kinds = kinds;
  }

  /** As they chose, else the usual one of the kind. */
  public Rhythm of(PersonId person, String kind) {
    NoticeKind known = kinds.of(kind);
    return preferences.rhythms(List.of(person), known).getOrDefault(person, known.usual());
  }

  public void choose(PersonId person, String kind, Rhythm rhythm) {
    preferences.choose(person, kinds.of(kind).name(), rhythm);
  }
}
