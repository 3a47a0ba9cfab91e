package org.waymark.app.shell;

import java.util.List;

/**
 * Who sees something: named people or roles, the private choice first.
 *
 * @param name of the form field
 * @param several check boxes instead of one choice
 */
public record Audience(String name, boolean several, List<Choice> choices) {
  public Audience {
    choices = List.copyOf(choices);
  }

  /**
   * One that may see it.
   *
   * @param own only the person themselves: shown in plum with a lock
   * @param fixed cannot be taken away
   */
  public record Choice(String value, Words label, boolean chosen, boolean own, boolean fixed) {
    public static Choice of(String value, Words label, boolean chosen) {
      return new Choice(value, label, chosen, false, false);
    }

    public static Choice onlyMe(String value, boolean chosen) {
      return new Choice(value, Words.of("shell.audience.onlyMe"), chosen, true, false);
    }
  }
}
