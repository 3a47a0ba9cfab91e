package org.waymark.app.matching;

import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.kernel.PersonId;

/** Pages of the sample company, with the eyes of its named people. */
@TestComponent
class SamplePages {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;

  SamplePages(MockMvcTester web, SignedIn signedIn, Things things) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
  }

  /** Things in the address are named: {@code {opening:OP-1001}}. */
  MvcTestResult get(String who, String address) {
    return web.get().uri(things.in(address)).with(signedIn.as(who)).exchange();
  }

  int status(String who, String address) {
    return get(who, address).getResponse().getStatus();
  }

  Document page(String who, String address) {
    return Jsoup.parse(text(get(who, address)));
  }

  /** What htmx would get. */
  Document fragment(String who, String address) {
    return fragment(signedIn.person(who), address);
  }

  Document fragment(PersonId who, String address) {
    return Jsoup.parse(
        text(
            web.get()
                .uri(things.in(address))
                .header("HX-Request", "true")
                .with(signedIn.as(who))
                .exchange()));
  }

  /** The numbers of cells like {@code 12 / 20} or {@code 56 of 58}, summed: given, possible. */
  static int[] sums(org.jsoup.select.Elements cells) {
    int[] sums = new int[2];
    for (String cell : cells.eachText()) {
      java.util.Scanner numbers = new java.util.Scanner(cell.replaceAll("\\D+", " "));
      sums[0] += numbers.nextInt();
      sums[1] += numbers.nextInt();
    }
    return sums;
  }

  static String text(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
