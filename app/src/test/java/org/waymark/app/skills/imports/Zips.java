package org.waymark.app.skills.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.app.exchange.SourceFile;

/** Small zip files in the shape of the catalogues. */
final class Zips {
  private Zips() {}

  static SourceFile zip(String name, Map<String, String> entries) {
    return SourceFile.of(name, bytes(entries));
  }

  static byte[] bytes(Map<String, String> entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static SourceFile cut(String name, Map<String, String> entries) {
    byte[] whole = bytes(entries);
    return SourceFile.of(name, Arrays.copyOf(whole, whole.length * 2 / 3));
  }

  static Map<String, String> classification(String modified) {
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put(
        "occupations_en.csv",
        """
        conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description,code
        Occupation,o:dev,2512,software developer,"programmer
        coder",,released,%1$s,Writes programs.,2512.4
        Occupation,o:old,2512,typist,,,deprecated,%1$s,,2512.9
        """
            .formatted(modified));
    tables.put(
        "skillGroups_en.csv",
        """
        conceptType,conceptUri,preferredLabel,code
        SkillGroup,g:ict,working with computers,S5
        SkillGroup,g:top,skills,S
        """);
    tables.put(
        "skills_en.csv",
        """
        conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,description
        KnowledgeSkillCompetence,s:prog,skill/competence,sector-specific,computer programming,"programming
        coding",,released,%1$s,"Write, and
        test."
        KnowledgeSkillCompetence,s:java,knowledge,sector-specific,Java,,,released,%1$s,
        KnowledgeSkillCompetence,s:gone,knowledge,sector-specific,punched cards,,,deprecated,%1$s,
        """
            .formatted(modified));
    tables.put("conceptSchemes_en.csv", "anything,at all\n");
    return tables;
  }

  static Map<String, String> relations() {
    return Map.of(
        "broaderRelationsSkillPillar.csv",
        """
        conceptType,conceptUri,broaderType,broaderUri
        SkillGroup,g:ict,SkillGroup,g:top
        KnowledgeSkillCompetence,s:prog,SkillGroup,g:ict
        KnowledgeSkillCompetence,s:java,KnowledgeSkillCompetence,s:prog
        """,
        "skillSkillRelations.csv",
        "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n",
        "occupationSkillRelations.csv",
        """
        occupationUri,relationType,skillType,skillUri
        o:dev,essential,skill/competence,s:prog
        o:dev,optional,skill/competence,s:prog
        o:dev,optional,knowledge,s:java
        o:dev,optional,knowledge,s:nowhere
        """);
  }

  static Map<String, String> onet() {
    return Map.of(
        "db/Content Model Reference.txt",
        "Element ID\tElement Name\tDescription\n2.B\tCross-Functional\tx\n2.B.1\tSocial \"Skills\"\tx\n2.B.1.a\tPersuasion\tx\n",
        "db/Occupation Data.txt",
        "O*NET-SOC Code\tTitle\tDescription\n41-2031.00\tRetail Salespersons\tSell \"things\"\n",
        "db/Skills.txt",
        "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tData Value\tNot Relevant\tDate\n41-2031.00\tx\t2.B.1.a\tPersuasion\tIM\t4.1\t\t08/2024\n41-2031.00\tx\t2.B.1.a\tPersuasion\tLV\t3.5\tN\t08/2024\n41-2031.00\tx\t2.B.1.a\tPersuasion\tLV\tn/a\tN\t08/2024\n",
        "db/Knowledge.txt",
        "O*NET-SOC Code\tTitle\tElement ID\tElement Name\tScale ID\tData Value\tNot Relevant\tDate\n",
        "db/Technology Skills.txt",
        "O*NET-SOC Code\tTitle\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n41-2031.00\tx\tMicrosoft Excel\t1\tSpreadsheet software\tY\tY\n");
  }
}
