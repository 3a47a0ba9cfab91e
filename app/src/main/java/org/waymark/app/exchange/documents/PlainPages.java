package org.waymark.app.exchange.documents;

import java.io.IOException;
import java.io.Reader;
import org.waymark.app.exchange.DocumentText;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.files.Letters;

/** A text is one page, unless form feeds part it. */
final class PlainPages {
  private PlainPages() {}

  static DocumentText read(SourceFile file, Budget budget) throws IOException {
    try (Reader reader = Letters.of(file).reader(file)) {
      char[] taken = new char[budget.left() + 1];
      int n = 0;
      for (int more = reader.read(taken); more > 0 && n < taken.length; ) {
        n += more;
        more = n < taken.length ? reader.read(taken, n, taken.length - n) : 0;
      }
      String[] pages = new String(taken, 0, n).split("\f", -1);
      for (int i = 0; i < pages.length && budget.more(); i++) {
        budget.page(pages[i]);
      }
      return budget.done(pages.length);
    }
  }
}
