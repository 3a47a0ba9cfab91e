package org.waymark.app.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.people.model.Names;

/** Roles by what somebody types. */
@Component
public class RoleSearch {
  private final Organisation organisation;
  private final RolesByTitle titles;

  RoleSearch(Organisation organisation, ObjectProvider<RolesByTitle> titles) {
    this.organisation = organisation;
    this.titles = titles.getIfAvailable(() -> RolesByTitle.NONE);
  }

  /**
   * What was found.
   *
   * @param called whether the roles are called as was asked; else they mean work like it
   */
  public record Found(List<RoleCard> roles, boolean called) {
    public Found {
      roles = List.copyOf(roles);
    }
  }

  /** By the letters of title and code; where no role has them, those that mean work like it. */
  public Found find(String asked, int most) {
    List<String> words = Stream.of(Names.folded(asked).split(" ")).distinct().toList();
    if (words.equals(List.of(""))) {
      return new Found(List.of(), true);
    }
    List<RoleCard> called =
        organisation.roles().stream().filter(r -> has(r, words)).limit(most).toList();
    return called.isEmpty()
        ? new Found(titles.atOnce().like(asked).stream().limit(most).toList(), false)
        : new Found(called, true);
  }

  private static boolean has(RoleCard role, List<String> words) {
    String letters = Names.folded(role.title() + " " + role.code());
    return words.stream().allMatch(letters::contains);
  }
}
