package org.waymark.app.academy.lessons;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Text as far as a font can write it: what it lacks is written without its marks, or as a sign. */
final class Glyphs {
  private Glyphs() {}

  static String printable(PDFont font, String text) {
    StringBuilder printable = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(c -> printable.append(printable(font, c)));
    return printable.toString();
  }

  private static String printable(PDFont font, int codePoint) {
    String letter = Character.toString(codePoint);
    if (writes(font, letter)) {
      return letter;
    }
    String bare = Normalizer.normalize(letter, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return !bare.isEmpty() && writes(font, bare) ? bare : "·";
  }

  private static boolean writes(PDFont font, String text) {
    try {
      font.encode(text);
      return true;
    } catch (IOException | IllegalArgumentException _) {
      return false;
    }
  }
}
