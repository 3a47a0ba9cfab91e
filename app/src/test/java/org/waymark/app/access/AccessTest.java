package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.waymark.app.ModuleTest;

@ModuleTest
class AccessTest {
  private final MockMvcTester web;

  AccessTest(MockMvcTester web) {
    this.web = web;
  }

  @Test
  void showsTheForm() {
    assertThat(web.get().uri("/login?error=1"))
        .hasStatusOk()
        .bodyText()
        .contains("Sign in", "Name or password is wrong.");
  }

  @Test
  void asksStrangersToSignIn() {
    assertThat(web.get().uri("/people")).hasStatus3xxRedirection();
  }
}
