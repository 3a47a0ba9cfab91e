package org.waymark.app.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of things in the sample company, for addresses in tests: {@code {person:sarah}}. */
@TestComponent
public class Things {
  private static final Pattern NAME = Pattern.compile("\\{([a-z-]+):([^}]*)}");
  private final JdbcClient jdbc;
  private final SignedIn signedIn;

  Things(JdbcClient jdbc, SignedIn signedIn) {
    this.jdbc = jdbc;
    this.signedIn = signedIn;
  }

  /** The address with every named thing's id in it. */
  public String in(String address) {
    Matcher names = NAME.matcher(address);
    StringBuilder filled = new StringBuilder();
    while (names.find()) {
      String id = id(names.group(1), names.group(2));
      names.appendReplacement(
          filled, Matcher.quoteReplacement(URLEncoder.encode(id, StandardCharsets.UTF_8)));
    }
    return names.appendTail(filled).toString();
  }

  /** An address for a route, with a thing of the sample for each of its variables. */
  String example(String pattern) {
    String role = pattern.startsWith("/roles") ? "{role:software-developer}" : "{id:none}";
    return pattern
        .replace("{opening}", "{opening:OP-1001}")
        .replace("{person}", "{person:sarah}")
        .replace("{country}", "SG")
        .replace("{question}", "direction")
        .replace("{account}", "{account:sarah}")
        .replace("{role}", "{role:software-developer}")
        .replace("{unit}", "{unit:DIG}")
        .replace("{skill}", "{skill:user-research}")
        .replace("{kind}", "mentor")
        .replace("{id}", example(pattern, role))
        .replaceAll("\\{[a-zA-Z]+}", "{id:none}");
  }

  private static String example(String pattern, String otherwise) {
    if (pattern.startsWith("/applications")) {
      return "{application:OP-1001 1012}";
    }
    if (pattern.startsWith("/moves-abroad")) {
      return "{border:joana}";
    }
    if (pattern.startsWith("/feedback")) {
      return "{feedback:jonas}";
    }
    if (pattern.startsWith("/role-proposals")) {
      return "{proposal:Repair workshop lead}";
    }
    if (pattern.startsWith("/conversations/{id}")) {
      return "{talk:sarah}";
    }
    if (pattern.startsWith("/endorsements")) {
      return "{endorsement:sarah}";
    }
    if (pattern.startsWith("/nominations")) {
      return "{nomination:mei}";
    }
    if (pattern.startsWith("/objectives")) {
      return "{objective:Three new cities in Asia-Pacific}";
    }
    if (pattern.startsWith("/plans/{id}")) {
      return "{plan:sarah}";
    }
    if (pattern.startsWith("/mentorships")) {
      return "{mentorship:theo}";
    }
    if (pattern.startsWith("/mentors/{id}")) {
      return "{mentor:ruth}";
    }
    if (pattern.startsWith("/mentoring-programmes")) {
      return "{programme:Across the counter}";
    }
    if (pattern.startsWith("/rounds")) {
      return pattern.contains("certificate") ? "{round:published}" : "{round:entering}";
    }
    boolean opening = pattern.startsWith("/openings") || pattern.startsWith("/team/openings");
    return opening ? "{opening:OP-1001}" : otherwise;
  }

  private String id(String kind, String name) {
    return switch (kind) {
      case "person" -> signedIn.person(name).toString();
      case "account" -> signedIn.viewer(name).account().toString();
      case "id" -> "00000000-0000-0000-0000-000000000000";
      case "role" -> one("select id::text from people.role where code = :name", name);
      case "run" ->
          one("select id::text from exchange.run where kind = :name and in_place limit 1", name);
      case "move" ->
          one(
              "select id::text from mobility.move where person = :name::uuid",
              signedIn.person(name).toString());
      case "border" ->
          one(
              "select id::text from mobility.border_case where person = :name::uuid",
              signedIn.person(name).toString());
      case "talk" ->
          one(
              """
              select id::text from conversations.talk
              where person = :name::uuid and state = 'held'
              """,
              signedIn.person(name).toString());
      case "feedback" ->
          one(
              "select id::text from skills.feedback where asked_id = :name::uuid",
              signedIn.person(name).toString());
      case "proposal" ->
          one(
              "select proposal::text from opportunities.proposal_revision where title = :name",
              name);
      case "endorsement", "nomination" ->
          one(
              "select id::text from opportunities." + kind + " where person = :name::uuid limit 1",
              signedIn.person(name).toString());
      case "objective" ->
          one("select objective::text from skills.objective_version where title = :name", name);
      case "plan" ->
          one(
              "select id::text from growth.plan where person = :name::uuid limit 1",
              signedIn.person(name).toString());
      case "mentorship" ->
          one(
              "select id::text from mentoring.mentorship where person = :name::uuid",
              signedIn.person(name).toString());
      case "mentor" ->
          one(
              """
              select id::text from mentoring.offer where person = :name::uuid and kind = 'mentor'
                and programme is null
              """,
              signedIn.person(name).toString());
      case "programme" -> one("select id::text from mentoring.programme where name = :name", name);
      case "unit" -> one("select id::text from people.unit where code = :name", name);
      case "round" -> one("select id::text from matching.round where state = :name", name);
      case "skill" -> one("select id::text from skills.skill where code = :name", name);
      case "opening" -> one("select id::text from opportunities.opening where code = :name", name);
      case "application" ->
          one(
              """
              select a.id::text from opportunities.application a
                join opportunities.opening o on o.id = a.opening
                join people.person p on p.id = a.person
              where o.code || ' ' || p.number = :name
              """,
              name);
      default -> throw new IllegalArgumentException("no such kind of thing: " + kind);
    };
  }

  private String one(String sql, String name) {
    return jdbc.sql(sql).param("name", name).query(String.class).single();
  }
}
