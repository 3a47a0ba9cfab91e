package org.waymark.app.exchange.documents;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.waymark.app.exchange.DocumentText;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.SafeZip;
import org.waymark.app.exchange.SourceFile;

/** The words of a DOCX, read as they stream out of its zip; nothing else in it is looked at. */
final class DocxPages {
  private static final SafeZip.Limits LIMITS = new SafeZip.Limits(2_000, 200_000_000, 150);
  private static final String BODY = "word/document.xml";

  private DocxPages() {}

  static DocumentText read(SourceFile file, Budget budget) {
    boolean[] found = new boolean[1];
    SafeZip.each(
        file,
        LIMITS,
        (name, content) -> {
          if (name.equals(BODY)) {
            found[0] = true;
            body(content, budget);
          }
        });
    if (!found[0]) {
      throw new ImportRefused("exchange.document.kind", file.name());
    }
    return budget.done(budget.pages());
  }

  private static void body(InputStream content, Budget budget) throws IOException {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(content);
      var page = new StringBuilder();
      while (xml.hasNext() && budget.more() && page.length() <= budget.left()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          begin(xml, page, budget);
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("p")) {
          page.append('\n');
        }
      }
      if (budget.more() && !page.isEmpty()) {
        budget.page(page.toString());
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void begin(XMLStreamReader xml, StringBuilder page, Budget budget)
      throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "t" -> page.append(xml.getElementText());
      case "tab" -> page.append('\t');
      case "cr" -> page.append('\n');
      case "br", "lastRenderedPageBreak" -> pageBreak(xml, page, budget);
      default -> {}
    }
  }

  private static void pageBreak(XMLStreamReader xml, StringBuilder page, Budget budget) {
    boolean turned =
        xml.getLocalName().equals("lastRenderedPageBreak")
            || "page".equals(xml.getAttributeValue(xml.getNamespaceURI(), "type"));
    page.append('\n');
    if (turned && !page.toString().isBlank()) {
      budget.page(page.toString());
      page.setLength(0);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
