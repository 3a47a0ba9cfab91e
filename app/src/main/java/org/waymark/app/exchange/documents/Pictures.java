package org.waymark.app.exchange.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a picture by its first bytes, or by its name where these say nothing. */
final class Pictures {
  private static final List<String> STARTS =
      List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF87a", "GIF89a", "II*\0", "MM\0*");
  private static final Pattern IN_A_BOX =
      Pattern.compile("(?s)....ftyp(?:hei[cxms]|hev[cx]|heif|mif1|msf1|avif).*|RIFF....WEBP.*");
  private static final Pattern NAME =
      Pattern.compile(".*\\.(?:jpe?g|png|gif|tiff?|hei[cf]|webp|avif|bmp)");

  private Pictures() {}

  /**
   * True of a picture, and of what no document's bytes contradict when its name says so.
   *
   * @param head its first bytes, one letter each
   */
  static boolean is(String head, String name) {
    return STARTS.stream().anyMatch(head::startsWith)
        || IN_A_BOX.matcher(head).matches()
        || NAME.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }
}
