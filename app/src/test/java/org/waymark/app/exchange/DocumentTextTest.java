package org.waymark.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.waymark.app.exchange.DocumentText.Limits;
import org.waymark.app.kernel.Outcome;

class DocumentTextTest {
  @Test
  void aPdfIsReadPageByPage() throws IOException {
    DocumentText text = read("cv.pdf", pdf(2, "Java and Spring", ""));
    assertThat(text.pages()).hasSize(2);
    assertThat(text.pages().getLast().number()).isEqualTo(2);
    assertThat(text.pages().getFirst().text()).isEqualTo("Java and Spring");
    assertThat(text.cut()).isFalse();
  }

  @Test
  void aDocxIsReadWithItsParagraphsAndPages() throws IOException {
    DocumentText text =
        read(
            "cv.docx",
            docx(
                "<w:p><w:r><w:t>Java</w:t><w:tab/><w:t>10 years</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:br w:type=\"page\"/><w:t>Spring &amp; SQL</w:t></w:r></w:p>"));
    assertThat(text.pages())
        .extracting(DocumentText.Page::text)
        .containsExactly("Java\t10 years", "Spring & SQL");
  }

  @Test
  void aPlainTextIsReadInWhateverLettersItIsWritten() {
    assertThat(read("cv.txt", "Köchin\nin Zürich".getBytes(StandardCharsets.ISO_8859_1)).text())
        .isEqualTo("Köchin\nin Zürich");
  }

  @Test
  void aPdfWithoutTextIsRefused() throws IOException {
    assertThat(refused("scan.pdf", pdf(3, "", ""))).isEqualTo("exchange.document.noText");
  }

  @Test
  void aLockedPdfIsRefused() throws IOException {
    assertThat(refused("cv.pdf", pdf(1, "secret", "password")))
        .isEqualTo("exchange.document.locked");
  }

  @Test
  void ofTenThousandPagesTheFirstAreReadAndItSaysSo() throws IOException {
    DocumentText text = read("long.pdf", pdf(10_000, "page", ""));
    assertThat(text.pages()).hasSize(50);
    assertThat(text.pagesInAll()).isEqualTo(10_000);
    assertThat(text.cut()).isTrue();
  }

  @Test
  void aTextWithoutEndIsCutAtTheLimit() {
    DocumentText text = read("long.txt", "word ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    assertThat(text.cut()).isTrue();
    assertThat(text.text()).hasSizeLessThanOrEqualTo(200_000);
  }

  @Test
  void bombsAreRefusedBeforeTheyGoOff() throws IOException {
    assertThat(refused("cv.docx", docxBomb())).isEqualTo("exchange.zip.bomb");
    assertThat(refused("cv.pdf", pdfBomb())).isEqualTo("exchange.document.bomb");
  }

  @Test
  void aDocumentCannotReachOutForOtherFiles() throws IOException {
    String evil =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d xmlns:w=\"w\"><w:t>&x;</w:t></d>";
    assertThat(refused("cv.docx", zip("word/document.xml", evil)))
        .isEqualTo("exchange.document.broken");
  }

  @Test
  void whatIsNoDocumentIsRefusedWithTheReason() throws IOException {
    assertThat(refused("empty.pdf", new byte[0])).isEqualTo("exchange.document.empty");
    assertThat(refused("cv.pdf", "%PDF-1.7 but no more".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("exchange.document.broken");
    assertThat(refused("cv.zip", zip("a.txt", "x"))).isEqualTo("exchange.document.kind");
    assertThat(refused("cv.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
        .isEqualTo("exchange.document.kind");
    assertThat(refused("large.txt", new byte[20_000_001])).isEqualTo("exchange.document.large");
  }

  @Test
  void aPictureIsRefusedByItsBytesOrElseByItsName() throws IOException {
    for (String head :
        List.of(
            "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF",
            "\u0089PNG\r\n\u001a\n",
            "GIF89a",
            "II*\0",
            "MM\0*",
            "\0\0\0\u0018ftypheic",
            "RIFF\0\0\0\0WEBP")) {
      assertThat(refused("cv.txt", head.getBytes(StandardCharsets.ISO_8859_1)))
          .isEqualTo("exchange.document.picture");
    }
    assertThat(refused("Scan.JPG", "anything".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("exchange.document.picture");
    assertThat(refused("cv.txt", "GIF and PNG".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("taken");
    assertThat(refused("cv.png", pdf(1, "a PDF all the same", ""))).isEqualTo("taken");
  }

  @Test
  void readingEndsWhenItsTimeIsUp() throws IOException {
    var limits = new Limits(1_000_000_000, 1_000_000, 1_000_000_000, Duration.ofNanos(1));
    assertThat(DocumentText.read(SourceFile.of("cv.pdf", pdf(500, "page", "")), limits))
        .isEqualTo(Outcome.refused("exchange.document.slow", "cv.pdf"));
  }

  private static DocumentText read(String name, byte[] content) {
    return switch (DocumentText.read(SourceFile.of(name, content), Limits.USUAL)) {
      case Outcome.Done<DocumentText>(DocumentText text) -> text;
      case Outcome.Refused<DocumentText> no -> throw new AssertionError(no.reasons());
    };
  }

  private static String refused(String name, byte[] content) {
    return switch (DocumentText.read(SourceFile.of(name, content), Limits.USUAL)) {
      case Outcome.Done<DocumentText> _ -> "taken";
      case Outcome.Refused<DocumentText> no -> no.reasons().getFirst().key();
    };
  }

  private static byte[] pdf(int pages, String text, String password) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (int i = 0; i < pages; i++) {
        var page = new PDPage();
        pdf.addPage(page);
        if (!text.isEmpty()) {
          write(pdf, page, font, text);
        }
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static void write(PDDocument pdf, PDPage page, PDType1Font font, String text)
      throws IOException {
    try (var out = new PDPageContentStream(pdf, page)) {
      out.beginText();
      out.setFont(font, 12);
      out.newLineAtOffset(50, 700);
      out.showText(text);
      out.endText();
    }
  }

  private static byte[] docx(String body) throws IOException {
    return zip("word/document.xml", "<w:document xmlns:w=\"w\">" + body + "</w:document>");
  }

  private static byte[] zip(String name, String content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] docxBomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write("<w:document xmlns:w=\"w\">".getBytes(StandardCharsets.UTF_8));
      repeat(zip, "<w:p><w:r></w:r></w:p>", 300_000_000);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdfBomb() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        "%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.UTF_8));
    try (var packed = new DeflaterOutputStream(bytes)) {
      repeat(packed, "0 0 m ", 300_000_000);
    }
    return bytes.toByteArray();
  }

  private static void repeat(OutputStream out, String text, int size) throws IOException {
    byte[] block = text.repeat(10_000).getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < size; i += block.length) {
      out.write(block);
    }
  }
}
