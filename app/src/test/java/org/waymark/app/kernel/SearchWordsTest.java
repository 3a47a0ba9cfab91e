package org.waymark.app.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
  @Test
  void accentsCaseAndGapsDoNotCount() {
    assertThat(SearchWords.of("  Chargée   de\nClientèle ")).isEqualTo("chargee de clientele");
  }

  @Test
  void signsOfPatternsAreTakenLiterally() {
    assertThat(SearchWords.anywhere("100%_\\")).isEqualTo("%100\\%\\_\\\\%");
  }

  @Test
  void anEmptyQuestionHasNoWords() {
    assertThat(SearchWords.each("   ")).isEmpty();
    assertThat(SearchWords.each("Data  lead")).containsExactly("data", "lead");
  }
}
