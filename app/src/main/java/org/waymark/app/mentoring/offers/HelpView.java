package org.waymark.app.mentoring.offers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;

/**
 * Who could help with something, in short, on another page.
 *
 * @param id of the section
 * @param role that people moved to, or null
 * @param mentors which skills the mentors are for
 * @param forOther whether somebody else's page shows it: ideas, without places
 */
public record HelpView(
    String id,
    @Nullable RoleId role,
    List<OfferCard> talks,
    List<ForSkill> mentors,
    boolean forOther) {
  public HelpView {
    talks = List.copyOf(talks);
    mentors = List.copyOf(mentors);
  }

  /** Mentors for one skill. */
  public record ForSkill(SkillId skill, String name, List<OfferCard> cards) {
    public ForSkill {
      cards = List.copyOf(cards);
    }
  }

  public boolean empty() {
    return talks.isEmpty() && mentors.isEmpty();
  }
}
