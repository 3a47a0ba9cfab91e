package org.waymark.app.academy;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** Where tests go through lessons as the sample's people. */
@TestComponent
public class Classroom {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;

  Classroom(MockMvcTester web, SignedIn signedIn, Things things) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
  }

  public Viewer viewer(String who) {
    return signedIn.viewer(who);
  }

  public PersonId person(String who) {
    return signedIn.person(who);
  }

  public MvcTestResult get(String who, String address) {
    return web.get().uri(things.in(address)).with(signedIn.as(who)).exchange();
  }

  public int status(String who, String address) {
    return get(who, address).getResponse().getStatus();
  }

  public Document page(String who, String address) {
    return Jsoup.parse(body(get(who, address)));
  }

  /** Names and values in turn. */
  public MvcTestResult post(String who, String address, String... params) {
    var request = web.post().uri(address).with(signedIn.as(who)).with(csrf());
    for (int i = 0; i < params.length; i += 2) {
      request = request.param(params[i], params[i + 1]);
    }
    return request.exchange();
  }

  public static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  public static String location(MvcTestResult result) {
    return String.valueOf(result.getResponse().getHeader("Location"));
  }
}
