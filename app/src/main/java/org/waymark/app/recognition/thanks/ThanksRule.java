package org.waymark.app.recognition.thanks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillId;

/** What thanks need, and when they are words alone. */
final class ThanksRule {
  static final int LONGEST = 1000;
  static final int SKILLS = 3;

  /** Days before the same person can be thanked again. */
  static final int PAUSE = 7;

  /** People thanked within {@link #MONTH} days, at most. */
  static final int MOST = 20;

  /** Those among them that count as evidence. */
  static final int COUNTING = 8;

  static final int MONTH = 30;

  /** Thanks to somebody who thanked the giver within so many days are no evidence. */
  static final int RETURN = 90;

  private ThanksRule() {}

  /**
   * What is known of the giver when they thank somebody.
   *
   * @param again thanks to the same person in the last days
   * @param given thanks to anybody in the last month, and how many of them count
   * @param returned whether that person thanked them not long ago
   */
  record Before(int again, int given, int counting, boolean returned) {
    Given.Weight weight() {
      return returned
          ? Given.Weight.RETURNED
          : counting >= COUNTING ? Given.Weight.MANY : Given.Weight.COUNTS;
    }
  }

  static List<Refusal> refusals(String words, Set<SkillId> skills) {
    List<Refusal> no = new ArrayList<>();
    if (words.isBlank()) {
      no.add(Refusal.of("recognition.no.words"));
    }
    if (words.length() > LONGEST) {
      no.add(Refusal.of("recognition.no.longer", LONGEST));
    }
    if (skills.isEmpty() || skills.size() > SKILLS) {
      no.add(Refusal.of("recognition.no.skills", SKILLS));
    }
    return no;
  }

  static List<Refusal> refusals(Before before) {
    List<Refusal> no = new ArrayList<>();
    if (before.again() > 0) {
      no.add(Refusal.of("recognition.no.again", PAUSE));
    }
    if (before.given() >= MOST) {
      no.add(Refusal.of("recognition.no.many", MOST, MONTH));
    }
    return no;
  }
}
