package org.waymark.app.conversations.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Moment;

/**
 * What is written.
 *
 * @param shared null where the viewer may not read it
 * @param own the viewer's private note; null where they cannot have one
 * @param open whether topics and notes may still be changed
 */
public record PaperView(
    List<Topic> topics, @Nullable Shared shared, @Nullable String own, boolean open) {
  public PaperView {
    topics = List.copyOf(topics);
  }

  /** What somebody would like to talk about. */
  public record Topic(UUID id, String by, boolean mine, String text) {}

  /**
   * What both write.
   *
   * @param version that the text in the field is written on
   * @param text in the field: what is saved, or what the viewer typed and could not save
   * @param by who saved last
   * @param theirs what the other one saved meanwhile, where that is why it was not saved
   * @param earlier versions before the last, the latest first
   */
  public record Shared(
      int version,
      String text,
      @Nullable String by,
      @Nullable Moment at,
      @Nullable String theirs,
      boolean edited,
      List<Earlier> earlier) {
    public Shared {
      earlier = List.copyOf(earlier);
    }
  }

  /** What stood there before. */
  public record Earlier(int version, String by, Moment at, String text) {}
}
