package org.waymark.app.access;

import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.ViewerCaption;

@Component
class RoleCaption implements ViewerCaption {
  private final People people;

  RoleCaption(People people) {
    this.people = people;
  }

  @Override
  public String of(Viewer viewer) {
    return viewer.person().flatMap(people::card).map(PersonCard::roleTitle).orElse("");
  }
}
