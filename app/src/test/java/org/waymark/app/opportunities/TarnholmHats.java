package org.waymark.app.opportunities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.HatWearers;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.people.UnitId;

/** Hats as an administrator gave them in Tarnholm: nobody's until a test gives some. */
@TestComponent
public class TarnholmHats implements HatWearers, Viewers {
  private record Given(PersonId person, Grant grant) {}

  private final List<Given> given = new CopyOnWriteArrayList<>();
  private final Tarnholm tarnholm;

  TarnholmHats(Tarnholm tarnholm) {
    this.tarnholm = tarnholm;
  }

  public void give(String number, Hat hat, UnitId unit) {
    given.add(new Given(tarnholm.person(number), new Grant(hat, unit.value())));
  }

  public void takeAll(String number) {
    PersonId person = tarnholm.person(number);
    given.removeIf(g -> g.person().equals(person));
  }

  /** With all hats given, and as a manager where a test says so. */
  public Viewer viewer(String number, Hat... more) {
    PersonId person = tarnholm.person(number);
    List<Grant> grants = new ArrayList<>(grants(person));
    for (Hat hat : more) {
      grants.add(new Grant(hat, null));
    }
    return new Viewer(person.value(), person, number, grants, Locale.ENGLISH);
  }

  private List<Grant> grants(PersonId person) {
    List<Grant> grants = new ArrayList<>(List.of(new Grant(Hat.EMPLOYEE, null)));
    given.stream().filter(g -> g.person().equals(person)).map(Given::grant).forEach(grants::add);
    return grants;
  }

  @Override
  public List<PersonId> of(Hat hat) {
    return given.stream()
        .filter(g -> g.grant().hat() == hat)
        .map(Given::person)
        .distinct()
        .toList();
  }

  @Override
  public Optional<Viewer> of(PersonId person) {
    return Optional.of(new Viewer(person.value(), person, "", grants(person), Locale.ENGLISH));
  }

  @Override
  public Optional<String> address(Viewer viewer) {
    return Optional.empty();
  }
}
