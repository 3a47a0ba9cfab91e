package org.waymark.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(
    classes = ShellSlice.class,
    properties = {"waymark.sample=true", "db-scheduler.enabled=false"})
@AutoConfigureMockMvc
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ShellPagesTest {
  private final MockMvcTester mvc;

  ShellPagesTest(MockMvcTester mvc) {
    this.mvc = mvc;
  }

  @Test
  void aManagerSeesTheirSectionsWithWhatWaits() {
    Document page = get("/account?as=EMPLOYEE,MANAGER");
    assertThat(page.select(".wm-side h2").eachText()).containsExactly("Me", "My team");
    assertThat(page.select(".wm-side .wm-count").eachText()).containsExactly("2 waiting");
    assertThat(page.title()).isEqualTo("Account · Waymark");
    System.out.println(System.getProperty("java.class.path").length());
  }

  private Document get(String address) {
    try {
      return Jsoup.parse(
          mvc.get().uri(address).exchange().getMvcResult().getResponse().getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }
}
