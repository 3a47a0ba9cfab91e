package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;

@CompanyTest
@Import({SignedIn.class, Things.class})
@Transactional
class LogPageTest {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;

  LogPageTest(MockMvcTester web, SignedIn signedIn, Things things) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
  }

  private String page(String who, String address) throws Exception {
    return web.get()
        .uri(things.in(address))
        .with(signedIn.as(who))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  @Test
  void dagnyReadsInWordsWhoLookedAtWhomAndForWhat() throws Exception {
    String address = things.in("/team/openings/{opening:OP-1001}/slate");
    page("dana", address);

    Element entry =
        Jsoup.parse(page("dagny", "/log"))
            .expectFirst("tbody tr:contains(Sarah Kimani):contains(looked at a slate)");

    assertThat(entry.select("td").eachText().subList(1, 4))
        .containsExactly("looked at a slate", "Dana Whitlock", "Sarah Kimani");
    assertThat(entry.select("code").text()).isEqualTo(things.in("/openings/{opening:OP-1001}"));
  }
}
