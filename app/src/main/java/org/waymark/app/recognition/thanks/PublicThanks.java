package org.waymark.app.recognition.thanks;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;

/** Thanks that everybody may read, because whoever was thanked said so. */
@Component
public class PublicThanks {
  private final ThanksStore store;
  private final ThanksLines lines;

  PublicThanks(ThanksStore store, ThanksLines lines) {
    this.store = store;
    this.lines = lines;
  }

  public List<ThanksLine> page(Viewer viewer, Paging paging) {
    return lines.of(viewer, store.onTheWall(paging));
  }

  public long count() {
    return store.onTheWall();
  }
}
