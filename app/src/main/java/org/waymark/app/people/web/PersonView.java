package org.waymark.app.people.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Location;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.Unit;
import org.waymark.app.shell.PageSlot;

/**
 * What any colleague may see of a person.
 *
 * @param skills the viewer may see their skills, too: as manager, HR partner or who fills
 */
public record PersonView(
    PersonCard card,
    boolean self,
    boolean skills,
    RoleCard role,
    List<Unit> path,
    @Nullable Location location,
    @Nullable PersonCard manager,
    List<PersonCard> colleagues,
    List<PersonCard> reports,
    List<PageSlot.Part> parts) {
  /** Name of the country in the reader's language, or empty. */
  public String country(Locale language) {
    return location == null ? "" : Locale.of("", location.country()).getDisplayCountry(language);
  }
}
