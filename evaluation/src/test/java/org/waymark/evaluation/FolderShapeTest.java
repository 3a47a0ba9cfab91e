package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderShapeTest {
  @TempDir Path data;

  private void file(String name, String... lines) throws IOException {
    Path file = data.resolve(name);
    Files.createDirectories(file.resolve("..").normalize());
    Files.write(file, List.of(lines));
  }

  private void whole() throws IOException {
    file("text-to-skill/techwolf_test.csv", "label,sentence", "Java,we use Java");
    file("title-to-occupation/titles.csv", ",vacancyTitle,\"conceptUri\"", "0,Nurse,http://x");
    file("title-match/queries", "q_id\tjobtitle", "1\tnurse");
    file("title-match/corpus_elements", "c_id\tjobtitle", "7\tward nurse");
    file("title-match/qrels.tsv", "1\t0\t7\t1");
    file("related-occupations/crosswalk.csv", "id,onet_code,concept_uri");
    file(
        "related-occupations/queries.txt",
        "O*NET-SOC Code\tTitle\tRelated O*NET-SOC Code\tRelatedness Tier");
  }

  @Test
  void otherQueriesOfTheSameShapeAreTaken() throws IOException {
    whole();
    assertThat(FolderShape.wrong(data)).isEmpty();
  }

  @Test
  void aSetThatIsNotThereIsNotWrong() throws IOException {
    file("title-to-occupation/held-back.csv", "conceptUri,vacancyTitle");
    assertThat(FolderShape.wrong(data)).isEmpty();
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() throws IOException {
    whole();
    file("text-to-skill/house.csv", "text,label");
    file("title-match/queries", "");
    Files.delete(data.resolve("title-match/qrels.tsv"));
    Files.delete(data.resolve("related-occupations/crosswalk.csv"));
    assertThat(FolderShape.wrong(data))
        .containsExactlyInAnyOrder(
            "text-to-skill/house.csv has no column \u201csentence\u201d.",
            "title-match/queries has no column \u201cq_id\u201d.",
            "title-match/queries has no column \u201cjobtitle\u201d.",
            "title-match/qrels.tsv is not there.",
            "related-occupations has no file that ends in .csv.");
  }

  @Test
  void aTableThatCannotBeReadIsNamed() throws IOException {
    file("some.csv", "sentence", "we use Java");
    Path file = data.resolve("some.csv");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tables.csv(file, r -> r.getField("label")))
        .withMessageContaining("some.csv cannot be read")
        .withMessageContaining("label");
  }

  @Test
  void aRelevanceThatIsNoNumberIsNamed() throws IOException {
    whole();
    file("title-match/qrels.tsv", "1\t0\t7\tyes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TitleMatchSet(data))
        .withMessageContaining("qrels.tsv cannot be read");
  }

  @Test
  void theSourceOfSentencesIsInTheNameOfTheirFile() {
    assertThat(List.of("tech_validation_annotations.csv", "TECH.csv", "techwolf.csv"))
        .extracting(TextToSkillSet::source)
        .containsExactly("tech", "tech", "techwolf");
  }

  @Test
  void taxonomiesLieBesideTheDataOrWhereElseTheyAreSaidToBe() throws IOException {
    Path sets = Files.createDirectories(data.resolve("evaluation"));
    Path elsewhere = data.resolve("elsewhere");
    assertThat(Taxonomies.beside(sets, elsewhere)).isNull();
    Files.createDirectories(elsewhere.resolve(Taxonomies.ESCO));
    assertThat(Taxonomies.beside(sets, elsewhere)).isNull();
    Files.createDirectories(elsewhere.resolve(Taxonomies.ONET));
    assertThat(Taxonomies.beside(sets, elsewhere)).isEqualTo(elsewhere);
    Files.createDirectories(data.resolve(Taxonomies.ESCO));
    Files.createDirectories(data.resolve(Taxonomies.ONET));
    assertThat(Taxonomies.beside(sets, elsewhere)).isEqualTo(data);
  }

  @Test
  void aSetWithoutAnyAnswerIsLeftOutWithASentence() throws IOException {
    whole();
    var said = new java.util.ArrayList<String>();
    var none = new TitleMatchSet(data, "title-match/strict", _ -> false).gold;
    assertThat(Inputs.any(none, said::add)).isFalse();
    assertThat(said).singleElement().asString().startsWith("title-match/strict is left out");
    assertThat(Inputs.any(new TitleMatchSet(data).gold, said::add)).isTrue();
  }
}
