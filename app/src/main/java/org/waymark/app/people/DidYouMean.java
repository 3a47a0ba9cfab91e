package org.waymark.app.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.RolesByTitle.Likes;

/**
 * What to say of a role that a file names and nobody knows: the roles that mean work like it. One
 * run of an import; each different title is looked up once, the first {@value #TITLES} of them.
 */
public final class DidYouMean {
  static final int TITLES = 100;
  private final RolesByTitle roles;
  private final Map<String, String> told = new HashMap<>();
  private @Nullable Likes likes;

  public DidYouMean(RolesByTitle roles) {
    this.roles = roles;
  }

  /** Like {@code Software developer (DEV), Team lead (LEAD)}; empty where no role is like it. */
  public Optional<String> roles(String title) {
    String before = told.get(title);
    String now = before == null && told.size() < TITLES ? find(title) : before;
    return Optional.ofNullable(now).filter(names -> !names.isEmpty());
  }

  private String find(String title) {
    Likes now = likes == null ? roles.thorough() : likes;
    likes = now;
    String names = names(now.like(title));
    told.put(title, names);
    return names;
  }

  private static String names(List<RoleCard> roles) {
    return roles.stream()
        .map(r -> r.title().equals(r.code()) ? r.title() : r.title() + " (" + r.code() + ")")
        .collect(Collectors.joining(", "));
  }
}
