package org.waymark.app.shell;

import org.jspecify.annotations.Nullable;

/** Addresses to go back to, as a request names them: pages of this application and no others. */
public final class LocalAddress {
  public static final String HOME = "/";
  private static final int LONGEST = 2_000;

  private LocalAddress() {}

  /**
   * The address if it is a path here, else home. Browsers read two slashes, or a slash and a
   * backslash, as another site, and drop tabs and line breaks on the way.
   */
  public static String of(@Nullable String asked) {
    boolean local =
        asked != null
            && asked.length() <= LONGEST
            && asked.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    return local ? java.util.Objects.requireNonNull(asked) : HOME;
  }
}
