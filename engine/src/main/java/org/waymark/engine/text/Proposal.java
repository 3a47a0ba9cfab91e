package org.waymark.engine.text;

import java.util.List;

/**
 * A skill that a text implies.
 *
 * @param skill which, as the caller numbered it
 * @param score above 0, comparable within one ranker only
 * @param label the label of that skill that fits best
 * @param share how much of the label's weight (idf) the text contains, above 0 to 1
 * @param spans the words that show it, in the order of the text
 */
public record Proposal(int skill, double score, String label, double share, List<Span> spans) {
  public Proposal {
    spans = List.copyOf(spans);
  }
}
