package org.waymark.app.opportunities.model;

import java.util.Set;
import org.waymark.app.kernel.PersonId;

/**
 * For whom an opening is there.
 *
 * @param restricted for those who are named alone, beside those who work on it
 * @param payShown whether its band is to be seen, as the rules said when it was published
 */
public record Audience(boolean restricted, Set<PersonId> named, boolean payShown) {
  public static final Audience EVERYBODY = new Audience(false, Set.of(), true);
  public static final Audience NAMED = new Audience(true, Set.of(), true);

  public Audience {
    named = Set.copyOf(named);
  }

  public Audience naming(Set<PersonId> people) {
    return new Audience(restricted, people, payShown);
  }

  public Audience restricted(boolean next) {
    return new Audience(next, named, payShown);
  }

  public Audience showingPay(boolean shown) {
    return new Audience(restricted, named, shown);
  }
}
