package org.waymark.app.policy.web;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.policy.model.Guide;

/**
 * One procedure or resource.
 *
 * @param html what it says, safe to stand on a page
 * @param where what it is limited to, or empty
 * @param by name of who wrote this edition
 */
public record GuideView(
    Guide guide,
    String html,
    String where,
    String by,
    LocalDate day,
    List<Edition> editions,
    boolean writes) {
  /** An edition with its day. */
  public record Edition(int nr, LocalDate day) {}

  public String href() {
    return "/library/" + guide.id();
  }

  public String fileHref() {
    return href() + "/file?edition=" + guide.edition();
  }
}
