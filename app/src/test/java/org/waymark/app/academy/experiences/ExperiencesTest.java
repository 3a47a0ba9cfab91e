package org.waymark.app.academy.experiences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.academy.AcademyTest;
import org.waymark.app.academy.Classroom;

@AcademyTest
class ExperiencesTest {
  private static final String TOLD =
      "I said I would talk to them for her, and she heard that I wanted to be rid of her.";
  private static final String BENEATH = "/lessons/3/experiences";
  private final Classroom room;
  private final JdbcClient db;

  ExperiencesTest(Classroom room, JdbcClient db) {
    this.room = room;
    this.db = db;
  }

  private String shared(String who) {
    assertThat(room.post(who, BENEATH, "body", TOLD)).hasStatus(303);
    UUID id =
        db.sql("select id from academy.experience where body = :body order by id desc limit 1")
            .param("body", TOLD)
            .query(UUID.class)
            .single();
    return "/lessons/experiences/" + id;
  }

  private String published(String who) {
    String address = shared(who);
    assertThat(room.post("tomasz", address + "/publication")).hasStatus(303);
    return address;
  }

  @Test
  void nothingStandsThereBeforeLearningReadIt() {
    String address = shared("grace");
    assertThat(room.page("jonas", BENEATH).text()).doesNotContain(TOLD);
    assertThat(room.page("grace", BENEATH).text()).contains(TOLD, "Waits for learning");
    assertThat(room.page("tomasz", "/lessons/experiences").text()).contains(TOLD);
    room.post("tomasz", address + "/publication");
    assertThat(room.page("jonas", BENEATH).text()).contains(TOLD, "Grace Adeyemi");
    assertThat(room.page("tomasz", "/lessons/experiences").text()).doesNotContain(TOLD);
    assertThat(room.page("grace", "/notices").text()).contains("beneath lesson 3 is published");
  }

  @Test
  void whatIsNotPublishedGoesBackWithAReason() {
    String address = shared("grace");
    assertThat(room.post("tomasz", address + "/refusal", "why", " ")).hasStatus(422);
    assertThat(room.post("tomasz", address + "/refusal", "why", "She could be known from it."))
        .hasStatus(303);
    assertThat(room.page("grace", BENEATH).text())
        .contains("Not published", "She could be known from it.");
    assertThat(room.page("jonas", BENEATH).text()).doesNotContain(TOLD);
  }

  @Test
  void whatIsReportedComesBackToLearningAndIsTakenAwayWithAReason() {
    String address = published("grace");
    String id = address.substring(address.lastIndexOf('/') + 1);
    assertThat(room.post("jonas", BENEATH + "/" + id + "/report", "why", "")).hasStatus(422);
    room.post("jonas", BENEATH + "/" + id + "/report", "why", "I know whom this is about.");
    assertThat(room.page("tomasz", "/lessons/experiences").text())
        .contains("Reported", "I know whom this is about.");
    assertThat(room.page("grace", BENEATH).text()).doesNotContain("I know whom this is about.");
    room.post("tomasz", address + "/removal", "why", "One can tell who it is.");
    assertThat(room.page("jonas", BENEATH).text()).doesNotContain(TOLD);
    assertThat(room.page("grace", BENEATH).text()).contains("Removed", "One can tell who it is.");
  }

  @Test
  void whatMayStayIsNoLongerReported() {
    String address = published("grace");
    String id = address.substring(address.lastIndexOf('/') + 1);
    room.post("jonas", BENEATH + "/" + id + "/report", "why", "Hm.");
    assertThat(room.post("tomasz", address + "/settlement")).hasStatus(303);
    assertThat(room.page("tomasz", "/lessons/experiences").text()).doesNotContain(TOLD);
    assertThat(room.page("jonas", BENEATH).text()).contains(TOLD);
  }

  @Test
  void onlyItsAuthorTakesItBackAndOnlyLearningPublishes() {
    String address = shared("grace");
    assertThat(room.post("jonas", address + "/withdrawal")).hasStatus(404);
    assertThat(room.post("jonas", address + "/publication")).hasStatus(404);
    assertThat(room.post("grace", address + "/publication")).hasStatus(404);
    assertThat(room.post("grace", address + "/withdrawal")).hasStatus(303);
    assertThat(room.post("tomasz", address + "/publication")).hasStatus(404);
  }

  @Test
  void nobodyPublishesTheirOwn() {
    String address = shared("tomasz");
    assertThat(room.post("tomasz", address + "/publication")).hasStatus(404);
    assertThat(room.page("tomasz", "/lessons/experiences").text()).doesNotContain(TOLD);
  }

  @Test
  void whatIsNotPublishedCannotBeReported() {
    String address = shared("grace");
    String id = address.substring(address.lastIndexOf('/') + 1);
    assertThat(room.post("jonas", BENEATH + "/" + id + "/report", "why", "x")).hasStatus(404);
  }

  @Test
  void aFewWordsAreNoExperience() {
    assertThat(room.post("grace", BENEATH, "body", "It went well.")).hasStatus(422);
    assertThat(room.post("sarah", BENEATH, "body", TOLD)).hasStatus(404);
  }
}
