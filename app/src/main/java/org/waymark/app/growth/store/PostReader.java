package org.waymark.app.growth.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.model.Areas;
import org.waymark.app.growth.model.Post;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Reads what is asked for: by openings, and by the roles that people are in. */
@Component
class PostReader {
  private final Openings openings;
  private final RequirementsBook book;

  PostReader(Openings openings, RequirementsBook book) {
    this.openings = openings;
    this.book = book;
  }

  List<Post> read(
      Areas areas, List<Employment> employed, Map<RoleId, Integer> familyOf, int noFamily) {
    List<Post> posts = new ArrayList<>();
    for (OpenOpening opening : openings.open()) {
      @Nullable RoleId role = opening.card().role();
      int unit = areas.number(opening.card().unit());
      if (unit >= 0) {
        int family = role == null ? noFamily : familyOf.getOrDefault(role, noFamily);
        posts.add(
            post(
                true,
                opening.id().value(),
                unit,
                family,
                opening.card().seats(),
                opening.requirements()));
      }
    }
    present(areas, employed, familyOf, noFamily, posts);
    return posts;
  }

  private record Place(RoleId role, UnitId unit) {}

  private void present(
      Areas areas,
      List<Employment> employed,
      Map<RoleId, Integer> familyOf,
      int noFamily,
      List<Post> posts) {
    Map<RoleId, List<Requirement>> asked = book.all();
    Map<Place, Integer> seats = new HashMap<>();
    employed.forEach(e -> seats.merge(new Place(e.role(), e.unit()), 1, Integer::sum));
    seats.forEach(
        (place, people) ->
            posts.add(
                post(
                    false,
                    place.role().value(),
                    areas.number(place.unit()),
                    familyOf.getOrDefault(place.role(), noFamily),
                    people,
                    asked.getOrDefault(place.role(), List.of()))));
  }

  private static Post post(
      boolean open,
      java.util.UUID source,
      int unit,
      int family,
      int seats,
      List<Requirement> requirements) {
    Map<Integer, Post.Ask> asks = new HashMap<>();
    for (Requirement r : requirements) {
      asks.put(r.skill().value(), new Post.Ask(r.minimum(), r.required()));
    }
    return new Post(open, source, unit, family, seats, asks);
  }
}
