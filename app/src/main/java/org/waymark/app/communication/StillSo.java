package org.waymark.app.communication;

import java.util.Set;
import org.waymark.app.kernel.Viewer;

/**
 * Whether what somebody was told is still so on the day that a mail is to bring it; implemented by
 * modules that tell of what may end or be closed off meanwhile.
 */
public interface StillSo {
  /** The names of the kinds that it judges. */
  Set<String> kinds();

  /**
   * False where the mail is to leave it out.
   *
   * @param reader with today's rights
   * @param href what the notice led to
   */
  boolean stillSo(Viewer reader, String href);
}
