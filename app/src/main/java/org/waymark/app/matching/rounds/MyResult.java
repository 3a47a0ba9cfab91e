package org.waymark.app.matching.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came out for the viewer.
 *
 * @param title of the opening; null for none
 * @param offer the offer's page, as long as the viewer has it
 * @param choice which of one's choices it is; 0 for none
 * @param reason why there is none
 * @param above what one wanted more, the most wanted first
 * @param draw one's own place in the draw; of how many, the certificate says, where they are not
 *     few
 */
public record MyResult(
    @Nullable String title,
    @Nullable String offer,
    int choice,
    @Nullable String reason,
    List<String> above,
    int draw) {
  public MyResult {
    above = List.copyOf(above);
  }
}
