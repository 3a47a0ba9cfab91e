package org.waymark.app.exchange.documents;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.exchange.DocumentText;
import org.waymark.app.exchange.DocumentText.Limits;
import org.waymark.app.exchange.DocumentText.Page;

/** Gathers pages until there are enough. */
final class Budget {
  private final Limits limits;
  private final List<Page> pages = new ArrayList<>();
  private int characters;
  private boolean cut;

  Budget(Limits limits) {
    this.limits = limits;
  }

  boolean more() {
    return !cut && pages.size() < limits.pages() && !Thread.currentThread().isInterrupted();
  }

  /** Characters that the next page may still have. */
  int left() {
    return limits.characters() - characters;
  }

  void page(String text) {
    String taken = text;
    if (text.length() > left()) {
      taken = text.substring(0, left());
      cut = true;
    }
    characters += taken.length();
    pages.add(new Page(pages.size() + 1, taken.strip()));
  }

  DocumentText done(int pagesInAll) {
    return new DocumentText(pages, pagesInAll, cut || pagesInAll > pages.size());
  }

  int pages() {
    return pages.size();
  }
}
