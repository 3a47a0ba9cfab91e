package org.waymark.app.growth.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.SupplyAndDemand.Demand;

/**
 * What to count.
 *
 * @param all the places together; null where no table has their sum
 * @param requiredOnly not what is merely welcome
 * @param level the least level asked and held, or {@link #AS_ASKED}
 */
public record Question(
    List<Place> places, @Nullable Place all, Demand demand, boolean requiredOnly, int level) {
  public static final int AS_ASKED = 0;

  public Question {
    places = List.copyOf(places);
  }

  boolean counts(Post.Ask ask) {
    return ask.minimum() >= level && (ask.required() || !requiredOnly);
  }

  boolean counts(Post post) {
    return switch (demand) {
      case OPEN -> post.open();
      case PRESENT -> !post.open();
      case BOTH -> true;
    };
  }
}
