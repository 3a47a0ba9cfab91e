package org.waymark.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.waymark.samples.Written.cell;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("company")
class EscoCompanyTest {
  @Test
  void peopleSitOnOccupationsAndSpeakOfTheirSkills() {
    Path data =
        Path.of(
            System.getenv().getOrDefault("WAYMARK_SHARED", "../../shared"), "data", "esco-1.1.1");
    assumeTrue(Files.isDirectory(data), "Left out: the ESCO archives are not here");
    SampleSpec spec =
        SampleSpec.of(400, 1, Written.TODAY)
            .onEsco(data.resolve("classification-en.zip"), data.resolve("relations.zip"));
    Written company = Written.company(spec);
    Set<String> occupations = new TreeSet<>();
    company.rows("roles").forEach(role -> occupations.add(cell(role, "occupation")));
    assertThat(occupations)
        .hasSizeGreaterThan(120)
        .allMatch(uri -> uri.contains("/esco/occupation/"));
    assertThat(company.rows("skills-of-people"))
        .hasSizeGreaterThan(4_000)
        .allMatch(row -> cell(row, "skill").contains("/esco/skill/"));
    assertThat(company.rows("skills")).isEmpty();
    assertThat(company.rows("role-requirements")).isEmpty();
    assertThat(company.currentPeople()).hasSize(400);
  }

  @Test
  void aPreferredNameWinsOverAnotherOccupationsAlternativeName(@TempDir Path dir)
      throws IOException {
    EscoArchive archive = archive(dir, List.of("trail keeper", "hut warden", "nobody does this"));
    assertThat(archive.occupations()).containsOnlyKeys("trail keeper", "hut warden");
    EscoArchive.Occupation keeper =
        Objects.requireNonNull(archive.occupations().get("trail keeper"));
    assertThat(keeper.uri()).isEqualTo("o:2");
    assertThat(keeper.requirements())
        .containsExactly(new Requirement("s:1", 3, 4, false), new Requirement("s:2", 2, 1, false));
    assertThat(archive.skills()).containsOnlyKeys("s:1", "s:2");
  }

  @Test
  void aReleaseWithoutAnOccupationThatTheCompanyHasIsRefused(@TempDir Path dir) throws IOException {
    EscoArchive archive = archive(dir, List.of("trail keeper"));
    assertThatIllegalStateException()
        .isThrownBy(() -> new EscoTerms(CatalogueReader.read(), archive))
        .withMessageContaining("Checkout assistant");
  }

  private static EscoArchive archive(Path dir, List<String> names) throws IOException {
    zip(
        dir.resolve("classification.zip"),
        Map.of(
            "occupations_en.csv",
            """
            conceptUri,preferredLabel,altLabels
            o:1,hut warden,"trail keeper
            hut ""host"", alpine"
            o:2,trail keeper,path minder
            """,
            "skills_en.csv",
            """
            conceptUri,preferredLabel
            s:1,mend paths
            s:2,read maps
            s:3,sing
            """));
    zip(
        dir.resolve("relations.zip"),
        Map.of(
            "occupationSkillRelations.csv",
            """
            \uFEFFoccupationUri,relationType,skillType,skillUri
            o:2,essential,skill/competence,s:1
            o:2,optional,knowledge,s:2
            o:9,essential,knowledge,s:3
            """));
    return new EscoArchive(dir.resolve("classification.zip"), dir.resolve("relations.zip"), names);
  }

  private static void zip(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }
}
