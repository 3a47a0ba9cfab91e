package org.waymark.app.shell;

import org.waymark.app.kernel.Paging;

/**
 * Leads through a long list; the address keeps its other parameters.
 *
 * @param address of the list with its filters, as a browser sends it
 */
public record Pager(String address, Paging paging, long rows) {
  public int pages() {
    return paging.pagesFor(rows);
  }

  public boolean needed() {
    return pages() > 1;
  }

  public boolean hasPrevious() {
    return paging.page() > 1;
  }

  public boolean hasNext() {
    return paging.page() < pages();
  }

  public String previous() {
    return at(paging.page() - 1);
  }

  public String next() {
    return at(paging.page() + 1);
  }

  public long first() {
    return rows == 0 ? 0 : paging.offset() + 1;
  }

  public long last() {
    return Math.min(rows, paging.offset() + paging.size());
  }

  private String at(int page) {
    String rest = address.replaceAll("(?<=[?&])page=[^&]*&?", "").replaceAll("[?&]$", "");
    return rest + (rest.contains("?") ? "&" : "?") + "page=" + page;
  }
}
