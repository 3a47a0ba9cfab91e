package org.waymark.app.people.web;

import java.util.List;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Pager;

/** People found by a name. */
public record PeopleView(String q, List<PersonCard> people, Pager pager) {
  public boolean asked() {
    return !q.isBlank();
  }
}
