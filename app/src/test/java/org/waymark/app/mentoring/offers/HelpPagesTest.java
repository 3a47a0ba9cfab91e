package org.waymark.app.mentoring.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Helping;
import org.waymark.app.mentoring.MentoringTest;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Wishes;

/** Mentors beside a report, for their manager's eyes. */
@MentoringTest
class HelpPagesTest {
  private final Helping helping;
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final Wishes wishes;
  private final Eyes eyes;

  HelpPagesTest(Helping helping, Tarnholm tarnholm, TarnholmHats hats, Wishes wishes, Eyes eyes) {
    this.helping = helping;
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.wishes = wishes;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    helping.company();
    helping.mentor(tarnholm.viewer("ruth"), 3);
  }

  @Test
  void towardsAGoalMentorsAreNamedOnceTheManagerWasToldOfIt() {
    Viewer jonas = hats.viewer("jonas", Hat.MANAGER);
    Viewer person = helping.somebody();
    helping.reports(person, jonas);
    String page = "/team/" + person.self() + "/mentors";
    String before = eyes.page(page, jonas).text();
    Eyes.done(
        wishes.write(
            person,
            new Aspiration(
                List.of(tarnholm.productManager),
                List.of(),
                List.of(),
                List.of(),
                12,
                Aspiration.Relocation.NO)));
    assertThat(eyes.page(page, jonas).text()).isEqualTo(before).doesNotContain("ruth");
    wishes.showToManager(person);
    assertThat(eyes.page(page, jonas).text()).contains("ruth");
  }
}
