package org.waymark.app.skills.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without case, accents and signs, single spaces between. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}+#.]+");
  private static final Pattern DOTS = Pattern.compile("\\.+(?= |$)");

  private Folding() {}

  public static String fold(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String letters = MARKS.matcher(plain).replaceAll("").replace("ß", "ss").replace("ø", "o");
    String spaced = SIGNS.matcher(letters).replaceAll(" ").strip();
    return DOTS.matcher(spaced).replaceAll("");
  }
}
