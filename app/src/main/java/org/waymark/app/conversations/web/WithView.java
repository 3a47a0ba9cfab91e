package org.waymark.app.conversations.web;

import java.util.List;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.people.PersonCard;

/** A manager's conversations with one person, and what was handed to them. */
public record WithView(
    PersonCard person,
    TalkStanding standing,
    List<MineView.Row> talks,
    List<AgreedView.Line> agreements,
    List<Handed> handed) {
  public WithView {
    talks = List.copyOf(talks);
    agreements = List.copyOf(agreements);
    handed = List.copyOf(handed);
  }

  /** Of a former manager: conversations that may be read, and agreements that are open. */
  public record Handed(String former, List<MineView.Row> talks, List<AgreedView.Line> agreements) {
    public Handed {
      talks = List.copyOf(talks);
      agreements = List.copyOf(agreements);
    }
  }
}
