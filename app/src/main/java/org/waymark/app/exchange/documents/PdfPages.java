package org.waymark.app.exchange.documents;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.waymark.app.exchange.DocumentText;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.SourceFile;

/** The words of a PDF, page by page until there are enough. */
final class PdfPages {
  private PdfPages() {}

  static DocumentText read(SourceFile file, Budget budget) throws IOException {
    byte[] content;
    try (InputStream in = file.open()) {
      content = in.readAllBytes();
    }
    if (new PackedStreams(content).tooMuch()) {
      throw new ImportRefused("exchange.document.bomb", file.name());
    }
    try (PDDocument pdf = Loader.loadPDF(content)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      int pages = pdf.getNumberOfPages();
      for (int page = 1; page <= pages && budget.more(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        budget.page(stripper.getText(pdf));
      }
      return budget.done(pages);
    } catch (InvalidPasswordException e) {
      throw new ImportRefused("exchange.document.locked", file.name());
    }
  }
}
