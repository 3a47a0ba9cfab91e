package org.waymark.app.people.web;

import java.util.List;
import org.waymark.app.shell.Refusal;

/** Public for the generated template classes only; the module keeps this package to itself. */
public record PeopleView(Form form, List<Row> people) {
  public record Row(String name, String email) {}

  public record Form(String name, String email, List<Refusal> refusals) {
    static final Form EMPTY = new Form("", "", List.of());
  }
}
