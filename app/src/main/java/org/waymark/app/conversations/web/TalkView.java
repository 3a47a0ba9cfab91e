package org.waymark.app.conversations.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.TalkFlow.Act;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Moment;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.PageSlot;

/**
 * One conversation for one viewer.
 *
 * @param other whom the viewer talks with, or whom the conversation is about
 * @param mine whether the viewer is the person, and not the manager
 * @param guide while it is ahead, for the two who talk
 * @param out null where the viewer keeps a private note and nothing else
 */
public record TalkView(
    TalkId id,
    PersonCard other,
    boolean mine,
    When when,
    @Nullable GuideView guide,
    PaperView paper,
    @Nullable AgreedView out,
    List<PageSlot.Part> parts,
    List<Refusal> refusals) {
  public TalkView {
    parts = List.copyOf(parts);
    refusals = List.copyOf(refusals);
  }

  public String base() {
    return "/conversations/" + id;
  }

  public boolean may(String act) {
    return when.acts().contains(Act.valueOf(act));
  }

  /**
   * When and where, and what may be done about it.
   *
   * @param zone whose hours they are
   * @param times proposed, to choose from
   * @param asked who answers, or null
   * @param ended who called it off and when; nobody where the company did
   */
  public record When(
      TalkStage stage,
      @Nullable Moment start,
      boolean begun,
      String zone,
      int minutes,
      String place,
      List<Slot> times,
      @Nullable PersonCard asked,
      Ended ended,
      Set<Act> acts) {
    public When {
      times = List.copyOf(times);
      acts = Set.copyOf(acts);
    }
  }

  /** A proposed time; one that is over can be taken no more. */
  public record Slot(int nr, Moment at, boolean over) {}

  /** How it came to its last state. */
  public record Ended(@Nullable String by, Moment at) {}
}
