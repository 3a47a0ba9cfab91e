package org.waymark.app.skills.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text denies, in English and German: "I have never done project management" is no evidence
 * of it.
 *
 * <p>A sentence is split at commas and at words of contrast (but, however; aber, sondern). A piece
 * with never, not, n’t, "no experience" (nie, nicht, kein) is left out whole, and so is what
 * follows it up to a contrast, since lists go on: "no experience with Java, Kotlin or Go". Of a
 * piece with without, no (ohne) only what follows the word is left out: "led projects without a
 * deputy" still tells of projects. "Not only" and "nicht nur" deny nothing. A sentence ends with
 * its line, unless the next line starts with a small letter. Plain words, no grammar: it would
 * rather miss a skill, which the person can add, than propose one that they deny.
 */
public final class Denials {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern END =
      Pattern.compile("[.!?;](?=\\s|$)|\\R(?!\\h*\\p{Ll})|[\\u2022\\u00b7]");
  private static final Pattern CONTRAST =
      word("but(?! also)|however|although|though|yet|aber|sondern|jedoch|doch|allerdings|dafür");
  private static final Pattern WHOLE =
      word(
          "never|cannot|not(?! only| just| least|-)|\\p{L}+n['’]t"
              + "|no (?:\\p{L}+ ){0,2}(?:experience|knowledge|skills?|background)"
              + "|nie|niemals|nicht(?! nur| zuletzt|-)|kein(?:e[mnrs]?)?");
  private static final Pattern AFTER = word("without|no(?![-.])|ohne");

  private Denials() {}

  /** The text with blanks in place of what it denies; everything else stays where it is. */
  public static String without(String text) {
    var told = new StringBuilder(text);
    int from = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      sentence(told, from, end.start());
      from = end.end();
    }
    sentence(told, from, text.length());
    return told.toString();
  }

  private static void sentence(StringBuilder told, int from, int to) {
    String sentence = told.substring(from, to);
    Matcher contrast = CONTRAST.matcher(sentence);
    int start = 0;
    while (contrast.find()) {
      statement(told, from + start, from + contrast.start());
      start = contrast.end();
    }
    statement(told, from + start, to);
  }

  private static void statement(StringBuilder told, int from, int to) {
    int start = from;
    while (start < to) {
      int comma = told.indexOf(",", start);
      int end = comma < 0 || comma > to ? to : comma;
      String piece = told.substring(start, end);
      if (WHOLE.matcher(piece).find()) {
        blank(told, start, to);
        return;
      }
      Matcher after = AFTER.matcher(piece);
      if (after.find()) {
        blank(told, start + after.start(), end);
      }
      start = end + 1;
    }
  }

  private static void blank(StringBuilder told, int from, int to) {
    for (int i = from; i < to; i++) {
      told.setCharAt(i, ' ');
    }
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])", FLAGS);
  }
}
