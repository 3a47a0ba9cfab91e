package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.waymark.app.opportunities.OpeningsSlice.as;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;

/** Pages as somebody sees them. */
@TestComponent
public class Eyes {
  private final MockMvcTester web;

  Eyes(MockMvcTester web) {
    this.web = web;
  }

  public MvcTestResult get(String address, Viewer viewer) {
    return web.get().uri(URI.create(address)).with(as(viewer)).exchange();
  }

  public int status(String address, Viewer viewer) {
    return get(address, viewer).getResponse().getStatus();
  }

  public String body(String address, Viewer viewer) {
    return body(get(address, viewer));
  }

  public static String body(MvcTestResult result) {
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  public Document page(String address, Viewer viewer) {
    return Jsoup.parse(body(address, viewer));
  }

  /** Names and values in turn. */
  public MvcTestResult post(String address, Viewer viewer, String... params) {
    var request = web.post().uri(URI.create(address)).with(as(viewer)).with(csrf());
    for (int i = 0; i < params.length; i += 2) {
      request = request.param(params[i], params[i + 1]);
    }
    return request.exchange();
  }

  /** Where a POST that was done leads. */
  public static String redirect(MvcTestResult result) {
    assertThat(result).hasStatus(303);
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }

  public static <T> T done(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<T>) outcome).value();
  }

  /** The reasons that something was refused with. */
  public static List<String> refusals(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused<?>) outcome).reasons().stream().map(Refusal::key).toList();
  }

  /** What a browser would send with the page's main form, but for what is typed. */
  public static String[] fields(Document page, String... typed) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < typed.length; i += 2) {
      names.add(typed[i]);
    }
    Element form = page.select("main form[method=post]").getFirst();
    List<String> all = new ArrayList<>(List.of(typed));
    for (Element field : form.select("input, select, textarea")) {
      String name = field.attr("name");
      String type = field.attr("type");
      boolean sent = !List.of("radio", "checkbox").contains(type) || field.hasAttr("checked");
      if (sent && !name.isEmpty() && !name.equals("_csrf") && !names.contains(name)) {
        all.add(name);
        all.add(
            field.tagName().equals("select")
                ? chosen(field)
                : field.tagName().equals("textarea") ? field.wholeText() : field.val());
      }
    }
    return all.toArray(String[]::new);
  }

  private static String chosen(Element select) {
    var chosen = select.select("option[selected]");
    return (chosen.isEmpty() ? select.select("option") : chosen).getFirst().val();
  }
}
