package org.waymark.samples;

import java.text.Normalizer;
import java.util.Locale;

/** Plain-letter forms of names, for codes and mailboxes. */
final class Slug {
  private Slug() {}

  static String of(String name) {
    return joined(name, '-');
  }

  /**
   * The part of an e-mail address that stands for a name: {@code O'Brien} becomes {@code obrien}.
   */
  static String mailbox(String name) {
    return joined(name.replace("'", "").replace("’", ""), '-');
  }

  private static String joined(String name, char joint) {
    StringBuilder slug = new StringBuilder();
    String plain =
        Normalizer.normalize(spelled(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != joint) {
        slug.append(joint);
      }
    }
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == joint) {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  private static String spelled(String lower) {
    return lower
        .replace("ø", "o")
        .replace("æ", "ae")
        .replace("ł", "l")
        .replace("ß", "ss")
        .replace("đ", "d")
        .replace("ð", "d")
        .replace("þ", "th")
        .replace("ı", "i")
        .replace("œ", "oe");
  }
}
