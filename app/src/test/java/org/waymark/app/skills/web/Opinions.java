package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;

/** Who asks whom what they see, and what is said then. */
@TestComponent
public final class Opinions {
  static final String SENTENCE = "She led the rewrite of the till";

  private final PaperCompany company;
  private final SkillPages pages;
  private final Feedback feedback;
  private final Profiles profiles;
  private final JdbcClient jdbc;

  Opinions(
      PaperCompany company,
      SkillPages pages,
      Feedback feedback,
      Profiles profiles,
      JdbcClient jdbc) {
    this.company = company;
    this.pages = pages;
    this.feedback = feedback;
    this.profiles = profiles;
    this.jdbc = jdbc;
  }

  String id(String name) {
    return company.person(name).toString();
  }

  String role(String code) {
    return jdbc.sql("select id from people.role where code = ?")
        .param(code)
        .query(UUID.class)
        .single()
        .toString();
  }

  /** Sarah asks; the address of the request. */
  String asks(String... whom) {
    List<String> fields = new ArrayList<>(List.of("role", role("LEAD"), "words", "The till"));
    for (String one : whom) {
      fields.addAll(List.of("with", id(one)));
    }
    var answer = pages.post("sarah", "/feedback", fields.toArray(String[]::new));
    assertThat(SkillPages.status(answer)).isEqualTo(303);
    return feedback.openFor(company.person("sarah")).open().stream()
        .filter(o -> o.asked().equals(company.person(whom[0])))
        .findFirst()
        .orElseThrow()
        .href();
  }

  String level(String skill) {
    return "level-" + pages.id(skill);
  }

  String words(String skill) {
    return "words-" + pages.id(skill);
  }

  int answers(String who, String request) {
    return SkillPages.status(
        pages.post(who, request + "/answer", level("COA"), "4", words("COA"), SENTENCE));
  }

  List<Statement> said() {
    return profiles.statementsOf(company.person("sarah")).stream()
        .filter(s -> s.source() != Source.SELF)
        .toList();
  }

  int told(String who) {
    return jdbc.sql(
            "select count(*) from communication.notice where kind = 'feedback' and person = ?")
        .param(company.person(who).value())
        .query(Integer.class)
        .single();
  }
}
