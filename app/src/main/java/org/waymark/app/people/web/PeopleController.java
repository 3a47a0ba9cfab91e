package org.waymark.app.people.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.app.people.People;
import org.waymark.app.shell.Pages;

@Controller
class PeopleController {
  private final JdbcClient jdbc;
  private final People people;
  private final Pages pages;

  PeopleController(JdbcClient jdbc, People people, Pages pages) {
    this.jdbc = jdbc;
    this.people = people;
    this.pages = pages;
  }

  @GetMapping("/people")
  View list(@RequestParam(defaultValue = "") String q) {
    return pages.pageOrFragment(
        "people/page.jte", "people/rows.jte", new PeopleView(PeopleView.Form.EMPTY, rows(q)));
  }

  @PostMapping("/people")
  View add(@RequestParam String name, @RequestParam String email) {
    return switch (people.add(name, email)) {
      case People.Outcome.Added _ ->
          new RedirectView(
              "/people?q="
                  + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
      case People.Outcome.Refused refused -> {
        var form = new PeopleView.Form(name, email, refused.reasons());
        yield pages.refused(
            "people/page.jte", "people/form-fragment.jte", new PeopleView(form, rows("")));
      }
    };
  }

  private List<PeopleView.Row> rows(String q) {
    return jdbc.sql(
            """
            select full_name as name, email from people.person
            where full_name ilike '%' || :q || '%' order by full_name limit 25
            """)
        .param("q", q)
        .query(PeopleView.Row.class)
        .list();
  }
}
