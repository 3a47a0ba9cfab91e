package org.waymark.app.people;

import java.util.Comparator;
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

  /**
   * By the letters of title and code: first the role called exactly so, then those whose title
   * begins so; where no role has the letters, those that mean work like it.
   */
  public Found find(String asked, int most) {
    String letters = Names.folded(asked);
    List<String> words = Stream.of(letters.split(" ")).distinct().toList();
    if (words.equals(List.of(""))) {
      return new Found(List.of(), true);
    }
    List<RoleCard> called =
        organisation.roles().stream()
            .filter(role -> has(role, words))
            .sorted(Comparator.comparingInt(role -> further(role, letters)))
            .limit(most)
            .toList();
    return called.isEmpty()
        ? new Found(titles.atOnce().like(asked).stream().limit(most).toList(), false)
        : new Found(called, true);
  }

  private static int further(RoleCard role, String letters) {
    String title = Names.folded(role.title());
    if (title.equals(letters)) {
      return 0;
    }
    return title.startsWith(letters) ? 1 : 2;
  }

  private static boolean has(RoleCard role, List<String> words) {
    String letters = Names.folded(role.title() + " " + role.code());
    return words.stream().allMatch(letters::contains);
  }
}
