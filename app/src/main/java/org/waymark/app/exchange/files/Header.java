package org.waymark.app.exchange.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first row of a file. */
public record Header(List<String> names) {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Header {
    names = List.copyOf(names);
  }

  /** The name without case, spaces, signs and accents. */
  public static String plain(String name) {
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    return OTHER.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The same for two files with the same columns in the same order. */
  public String signature() {
    String all = names.stream().map(Header::plain).collect(Collectors.joining("\n"));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
