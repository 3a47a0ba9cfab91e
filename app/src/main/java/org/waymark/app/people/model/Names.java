package org.waymark.app.people.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is made of a person's name. */
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Names() {}

  /** Small letters without accents, single spaces: two spellings of one name become equal. */
  public static String folded(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return SPACES
        .matcher(
            plain.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ø", "o").replace("ł", "l"))
        .replaceAll(" ")
        .strip();
  }

  public static String full(String given, String family) {
    return (given + " " + family).strip();
  }

  public static String initials(String given, String family) {
    return (first(given) + first(family)).toUpperCase(Locale.ROOT);
  }

  private static String first(String name) {
    return name.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
