package org.waymark.app.kernel;

/** Which part of a long list, counted from page 1. */
public record Paging(int page, int size) {
  private static final int LARGEST = 200;

  public Paging {
    page = Math.max(1, page);
    size = Math.clamp(size, 1, LARGEST);
  }

  public long offset() {
    return (page - 1L) * size;
  }

  public int pagesFor(long rows) {
    return (int) Math.max(1, (rows + size - 1) / size);
  }
}
