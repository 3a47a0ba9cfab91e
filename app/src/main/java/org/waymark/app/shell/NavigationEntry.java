package org.waymark.app.shell;

import java.util.Set;
import org.waymark.app.kernel.Hat;

/**
 * One item of the navigation, offered by the module that owns the page.
 *
 * @param order place within its section
 * @param label message key
 * @param icon name of an icon in icons.css, without its prefix
 * @param hats who sees it
 */
public record NavigationEntry(
    Section section, int order, String label, String href, String icon, Set<Hat> hats) {
  /** The sections, in order; the label is {@code shell.nav.section.<name>}. */
  public enum Section {
    ME,
    MY_TEAM,
    HR_DESK,
    SKILLS_AND_LEARNING,
    ORGANISATION,
    ADMINISTRATION,
    OVERSIGHT,
    FOOT
  }
}
