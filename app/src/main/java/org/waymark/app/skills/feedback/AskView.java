package org.waymark.app.skills.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;

/**
 * The form to ask others for feedback.
 *
 * @param wanted roles that the person would like, to choose from first
 * @param role id of the chosen one, or empty
 * @param manager of the person, or null
 * @param chosen whom to ask so far
 * @param found whom the name typed finds; null when nobody was looked for
 */
public record AskView(
    List<RoleCard> wanted,
    List<RoleCard> roles,
    String role,
    @Nullable PersonCard manager,
    List<PersonCard> chosen,
    String q,
    @Nullable List<PersonCard> found,
    String words,
    int most,
    List<Refusal> refusals) {
  public boolean asks(PersonCard card) {
    return chosen.stream().anyMatch(c -> c.id().equals(card.id()));
  }

  /** Those chosen beside the manager. */
  public List<PersonCard> colleagues() {
    PersonCard above = manager;
    return chosen.stream().filter(c -> above == null || !c.id().equals(above.id())).toList();
  }
}
