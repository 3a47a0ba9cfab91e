package org.waymark.app.skills.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.waymark.app.access.SignedIn;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.PaperCompany;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;

/** Pages of the {@link PaperCompany} as its people see them. */
@TestComponent
public final class SkillPages {
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final PaperCompany company;
  private final Profiles profiles;

  SkillPages(MockMvcTester web, SignedIn signedIn, PaperCompany company, Profiles profiles) {
    this.web = web;
    this.signedIn = signedIn;
    this.company = company;
    this.profiles = profiles;
  }

  MvcTestResult get(String who, String address) {
    return web.get().uri(address).with(signedIn.as(company.person(who))).exchange();
  }

  MvcTestResult post(String who, String address, String... fields) {
    var request =
        web.method(HttpMethod.POST)
            .uri(address)
            .with(csrf())
            .with(signedIn.as(company.person(who)));
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }

  static int status(MvcTestResult result) {
    return result.getResponse().getStatus();
  }

  static String text(MvcTestResult result) {
    assertThat(status(result)).isIn(200, 422);
    return Jsoup.parse(
            new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
        .body()
        .text();
  }

  String id(String skill) {
    return company.skill(skill).toString();
  }

  String skillsOf(String who) {
    return "/people/" + company.person(who) + "/skills";
  }

  int level(String who, String skill) {
    PersonId person = company.person(who);
    SkillId wanted = company.skill(skill);
    return profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(e -> e.skill().equals(wanted))
        .mapToInt(Profiles.Estimate::level)
        .findFirst()
        .orElse(0);
  }
}
