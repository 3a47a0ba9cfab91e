package org.waymark.app.mentoring.offers;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.RoleSearch;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts together who could support the viewer. */
@Component
class MentorsMaker {
  private final Suggesting suggesting;
  private final OfferCards cards;
  private final Skills skills;
  private final Organisation organisation;
  private final RoleSearch roles;

  MentorsMaker(
      Suggesting suggesting,
      OfferCards cards,
      Skills skills,
      Organisation organisation,
      RoleSearch roles) {
    this.suggesting = suggesting;
    this.cards = cards;
    this.skills = skills;
    this.organisation = organisation;
    this.roles = roles;
  }

  MentorsView of(Viewer viewer, Asked typed) {
    Asked asked = found(typed);
    return switch (asked.kind()) {
      case MENTOR -> view(viewer, asked, skill(asked), mentors(viewer, asked));
      case COACH -> view(viewer, asked, "", suggesting.coaches(viewer, asked.question()));
      case TALK -> view(viewer, asked, role(asked), talks(viewer, asked));
    };
  }

  private MentorsView view(Viewer viewer, Asked asked, String about, List<Suggestion> suggested) {
    boolean looked = asked.kind() != SupportKind.TALK || asked.role() != null;
    return new MentorsView(asked, about, looked, cards.of(suggested, viewer.language()));
  }

  /** Where something was typed and nothing chosen, the best that it may mean. */
  private Asked found(Asked asked) {
    if (asked.q().isEmpty()) {
      return asked;
    }
    return switch (asked.kind()) {
      case MENTOR ->
          asked.skill() != null
              ? asked
              : skills.search(asked.q(), 1).stream()
                  .findFirst()
                  .map(hit -> asked.with(hit.skill().id()))
                  .orElse(asked);
      case TALK ->
          asked.role() != null
              ? asked
              : roles.find(asked.q(), 1).roles().stream()
                  .findFirst()
                  .map(role -> asked.with(role.id()))
                  .orElse(asked);
      case COACH -> asked;
    };
  }

  private List<Suggestion> mentors(Viewer viewer, Asked asked) {
    SkillId skill = asked.skill();
    return suggesting.mentors(viewer, skill == null ? Set.of() : Set.of(skill));
  }

  private List<Suggestion> talks(Viewer viewer, Asked asked) {
    RoleId role = asked.role();
    return role == null ? List.of() : suggesting.talks(viewer, role);
  }

  private String skill(Asked asked) {
    SkillId skill = asked.skill();
    return skill == null ? "" : skills.card(skill).map(SkillCard::name).orElse("");
  }

  private String role(Asked asked) {
    RoleId role = asked.role();
    return role == null ? "" : organisation.role(role).map(RoleCard::title).orElse("");
  }
}
