package org.waymark.app.skills.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.engine.text.Words;

/** How much of a name a text says; words that many of the texts have count little. */
public final class Mentions {
  private final Map<String, Integer> textsWith = new HashMap<>();
  private final int texts;

  /** Learns from all texts, among them those that will be asked about, how common words are. */
  public Mentions(Collection<String> texts) {
    this.texts = texts.size();
    texts.forEach(t -> words(t).forEach(w -> textsWith.merge(w, 1, Integer::sum)));
  }

  /** The words of a text. */
  public static Set<String> words(String text) {
    return new HashSet<>(Words.stems(text));
  }

  /** 0 to 1. */
  public double share(List<String> name, Set<String> text) {
    double all = 0;
    double said = 0;
    for (String word : name) {
      double worth = Math.log((1.0 + texts) / (1.0 + textsWith.getOrDefault(word, 0)));
      all += worth;
      said += text.contains(word) ? worth : 0;
    }
    return all == 0 ? 0 : said / all;
  }
}
