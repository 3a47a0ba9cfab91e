package org.waymark.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CsvExportTest {
  @Test
  void aTextNeverBecomesAFormula() {
    assertThat(export("=1+1", "+49 30", "-x", "@sum", "\tx", "\rx"))
        .isEqualTo("'=1+1,'+49 30,'-x,'@sum,'\tx,\"'\rx\"\r\n");
  }

  @Test
  void norBehindBlanksOrInFullWidth() {
    assertThat(export(" =1+1", "\u00a0@sum", "\n=1+1", "\uff1d1+1", "\uff20sum", "  ", "a =1"))
        .isEqualTo("' =1+1,'\u00a0@sum,\"'\n=1+1\",'\uff1d1+1,'\uff20sum,  ,a =1\r\n");
  }

  @Test
  void numbersNamesAndEmptyCellsStayAsTheyAre() {
    assertThat(export(-3, 2.5, "O'Brien", null, "a,\"b\"\nc"))
        .isEqualTo("-3,2.5,O'Brien,,\"a,\"\"b\"\"\nc\"\r\n");
  }

  private static String export(@org.jspecify.annotations.Nullable Object... cells) {
    var bytes = new ByteArrayOutputStream();
    try (var csv = new CsvExport(bytes, "head")) {
      csv.row(cells);
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFFhead\r\n");
    return text.substring("\uFEFFhead\r\n".length());
  }
}
