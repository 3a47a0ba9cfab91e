package org.waymark.app.academy.lessons;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * One page across with lines beneath each other, tagged: the file says its title and language, and
 * each line what it is.
 */
final class TaggedSheet {
  /** The only font that the library brings along whole. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final float MARGIN = 60;
  private static final float FRAME = 28;
  private static final float TOP = 430;
  private static final float AIR = 1.9f;
  private static final float TEXT_GAP = 14;
  private static final float[] PETROL = {11 / 255f, 93 / 255f, 99 / 255f};
  private static final float[] YELLOW = {246 / 255f, 185 / 255f, 28 / 255f};
  private static final float[] INK = {20 / 255f, 38 / 255f, 42 / 255f};

  /**
   * A line.
   *
   * @param tag H1 or P
   */
  record Line(String tag, float size, String text) {}

  private final PDDocument document;
  private final PDPage page = new PDPage(across(PDRectangle.A4));
  private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
  private final COSArray tagged = new COSArray();
  private final PDFont font;

  TaggedSheet(PDDocument document, String title, Locale language) throws IOException {
    this.document = document;
    document.addPage(page);
    document.getDocumentInformation().setTitle(title);
    document.getDocumentCatalog().setLanguage(language.getLanguage());
    PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
    shown.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(shown);
    this.font = font(document);
  }

  private static PDRectangle across(PDRectangle upright) {
    float wide = upright.getHeight();
    float high = upright.getWidth();
    return new PDRectangle(wide, high);
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      if (file == null) {
        throw new IllegalStateException("the font is not there: " + FONT);
      }
      return PDType0Font.load(document, file, true);
    }
  }

  void write(List<Line> lines) throws IOException {
    PDStructureElement whole = new PDStructureElement("Document", tree);
    tree.appendKid(whole);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      frame(content);
      float y = TOP;
      for (Line line : lines) {
        put(content, whole, line, y);
        y -= line.size() * AIR + TEXT_GAP;
      }
    }
    close();
  }

  private void put(PDPageContentStream content, PDStructureElement whole, Line line, float y)
      throws IOException {
    COSDictionary mark = new COSDictionary();
    mark.setInt(COSName.MCID, tagged.size());
    COSName tag = COSName.getPDFName(line.tag());
    content.beginMarkedContent(tag, tagged.size());
    content.beginText();
    color(content, line.tag().equals("H1") ? PETROL : INK);
    String text = Glyphs.printable(font, line.text());
    content.setFont(font, fitting(text, line.size()));
    content.newLineAtOffset(MARGIN, y);
    content.showText(text);
    content.endText();
    content.endMarkedContent();
    PDStructureElement element = new PDStructureElement(line.tag(), whole);
    element.setPage(page);
    element.appendKid(new PDMarkedContent(tag, mark));
    whole.appendKid(element);
    tagged.add(element);
  }

  /** Smaller where the line would not fit. */
  private float fitting(String text, float size) throws IOException {
    float width = font.getStringWidth(text) / 1000 * size;
    float room = page.getMediaBox().getWidth() - 2 * MARGIN;
    return width <= room ? size : size * room / width;
  }

  /** Decoration, which is nothing to read aloud. */
  private void frame(PDPageContentStream content) throws IOException {
    PDRectangle box = page.getMediaBox();
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setStrokingColor(PETROL[0], PETROL[1], PETROL[2]);
    content.setLineWidth(2);
    content.addRect(FRAME, FRAME, box.getWidth() - 2 * FRAME, box.getHeight() - 2 * FRAME);
    content.stroke();
    color(content, YELLOW);
    float x = MARGIN + 16;
    float y = TOP + 80;
    content.moveTo(x, y + 16);
    content.lineTo(x + 16, y);
    content.lineTo(x, y - 16);
    content.lineTo(x - 16, y);
    content.closePath();
    content.fill();
    content.endMarkedContent();
  }

  private static void color(PDPageContentStream content, float[] c) throws IOException {
    content.setNonStrokingColor(c[0], c[1], c[2]);
  }

  private void close() {
    PDMarkInfo marks = new PDMarkInfo();
    marks.setMarked(true);
    page.setStructParents(0);
    PDNumberTreeNode parents = new PDNumberTreeNode(PDParentTreeValue.class);
    parents.setNumbers(Map.of(0, new PDParentTreeValue(tagged)));
    tree.setParentTree(parents);
    tree.setParentTreeNextKey(1);
    document.getDocumentCatalog().setMarkInfo(marks);
    document.getDocumentCatalog().setStructureTreeRoot(tree);
  }
}
