package org.waymark.app.opportunities.life;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.opportunities.Tarnholm;

/** Questions that are answered from the mail: their links, what is behind them, and the answers. */
@TestComponent
class MailedQuestions {
  private final Tarnholm tarnholm;
  private final AnswerLinks links;
  private final MockMvcTester web;
  private final Clock clock;
  private final JdbcClient db;

  MailedQuestions(
      Tarnholm tarnholm, AnswerLinks links, MockMvcTester web, Clock clock, JdbcClient db) {
    this.tarnholm = tarnholm;
    this.links = links;
    this.web = web;
    this.clock = clock;
    this.db = db;
  }

  /** The link of this person, whether or not a mail ever had it. */
  String link(String who, String purpose, UUID subject) {
    return links
        .issue(tarnholm.person(who), purpose, subject, clock.instant().plus(Duration.ofDays(60)))
        .path();
  }

  MvcTestResult look(String link) {
    return web.get().uri(link).exchange();
  }

  MvcTestResult answer(String link, String choice) {
    return web.post().uri(link).with(csrf()).param("choice", choice).exchange();
  }

  /** How many there are. */
  int linksOf(String who, UUID subject) {
    return db.sql(
            "select count(*) from communication.answer_link where person = :who and subject = :id")
        .param("who", tarnholm.person(who).value())
        .param("id", subject)
        .query(Integer.class)
        .single();
  }
}
