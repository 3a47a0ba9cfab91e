package org.waymark.app.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.ModuleTest;

@ModuleTest
@Transactional
class PeoplePageTest {
  private final MockMvcTester web;

  PeoplePageTest(MockMvcTester web) {
    this.web = web;
  }

  @Test
  void showsAWholePage() {
    assertThat(web.get().uri("/people?q=Person 7").with(user("ada")))
        .hasStatusOk()
        .hasHeader("Vary", "HX-Request")
        .bodyText()
        .contains("<html", "One person", "p7@example.org", "name=\"_csrf\"", "Sign out ada");
  }

  @Test
  void showsOnlyTheRowsToHtmx() {
    assertThat(web.get().uri("/people?q=Person 7").header("HX-Request", "true").with(user("ada")))
        .hasStatusOk()
        .hasHeader("Vary", "HX-Request")
        .bodyText()
        .contains("p7@example.org")
        .doesNotContain("<html");
  }

  @Test
  void refusesWithEveryReason() {
    assertThat(
            web.post()
                .uri("/people")
                .param("name", " ")
                .param("email", "<x>")
                .header("HX-Request", "true")
                .with(user("ada"))
                .with(csrf()))
        .hasStatus(422)
        .bodyText()
        .contains(
            "A person needs a name.",
            "The e-mail address &lt;x&gt; has no @.",
            "<form id=\"person-form\"")
        .doesNotContain("<html");
  }

  @Test
  void refusesWithoutTheFormToken() {
    assertThat(web.post().uri("/people").param("name", "A").param("email", "a@b").with(user("ada")))
        .hasStatus(403);
  }

  @Test
  void adds() {
    assertThat(
            web.post()
                .uri("/people")
                .param("name", "A")
                .param("email", "a@b")
                .with(user("ada"))
                .with(csrf()))
        .hasStatus3xxRedirection();
  }
}
