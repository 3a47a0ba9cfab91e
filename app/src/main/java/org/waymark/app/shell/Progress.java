package org.waymark.app.shell;

/**
 * Work that is going on.
 *
 * @param id of the element, which stays the same from poll to poll
 * @param poll gives this piece again; when the work is done it answers with the end, or redirects
 * @param words like "Reading people.csv: 4,100 of 6,412 rows"
 */
public record Progress(String id, String poll, Words words, long done, long total) {
  public int percent() {
    return total <= 0 ? 0 : Math.clamp(100 * done / total, 0, 100);
  }
}
