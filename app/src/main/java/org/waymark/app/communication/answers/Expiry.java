package org.waymark.app.communication.answers;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;

/** Ends the links of people before their time. */
@Component
public class Expiry {
  private final LinkRows links;

  Expiry(LinkRows links) {
    this.links = links;
  }

  public List<PersonId> holders() {
    return links.holders();
  }

  public void end(Collection<PersonId> people) {
    links.end(people);
  }
}
