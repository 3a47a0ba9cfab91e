package org.waymark.app.recognition.thanks;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/**
 * One piece of thanks.
 *
 * @param mine the viewer is thanked and chooses who reads it
 * @param given the viewer gave it and may take it back
 * @param keeps the viewer may take it down from the wall
 * @param removed why it was taken down, or empty
 */
public record OneThanksView(
    ThanksLine line,
    boolean mine,
    boolean given,
    boolean keeps,
    String removed,
    List<Refusal> refusals) {
  public static final List<String> CHOICES = List.of("keep", "share", "publish", "refuse");

  public OneThanksView {
    refusals = List.copyOf(refusals);
  }

  /** Whether this is what the person chose. */
  public boolean chosen(String choice) {
    return switch (choice) {
      case "keep" -> line.stage().equals("kept");
      case "share" -> line.stage().equals("shared");
      case "publish" -> line.stage().equals("public");
      default -> line.stage().equals("refused");
    };
  }
}
