package org.waymark.app.opportunities.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.SpokenRules;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** What a file brings shows its band as the rules say on the day that it is published. */
@OpeningsTest
class ImportedBandsTest {
  private static final String HEADER =
      "code,kind,title,role,unit,location,remote,owner,positions,state,published_on,"
          + "band_min,band_max,currency,description\n";
  private final Tarnholm tarnholm;
  private final Imports imports;
  private final Openings openings;
  private final Eyes eyes;
  @MockitoSpyBean private Policy policy;

  ImportedBandsTest(Tarnholm tarnholm, Imports imports, Openings openings, Eyes eyes) {
    this.tarnholm = tarnholm;
    this.imports = imports;
    this.openings = openings;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private void rules(boolean band) {
    SpokenRules.say(policy, t -> SpokenRules.posting(t, 0, band, Terms.Approval.NONE));
  }

  private OpeningCard brought(String code, String state) {
    assertThat(
            imports
                .run(
                    "openings",
                    List.of(
                        SourceFile.of(
                            "openings.csv",
                            HEADER
                                + "%s,role,Band %s,APM,DIG,RTM,no,dana,1,%s,,58000,68000,EUR,x\n"
                                    .formatted(code, code, state))),
                    ImportOptions.apply(),
                    ImportProgress.Listener.NONE)
                .rejections())
        .isEmpty();
    return openings.card(openings.byCode(code).orElseThrow()).orElseThrow();
  }

  @Test
  void whereTheRulesHideItNobodyReadsIt() {
    rules(false);
    OpeningCard hidden = brought("H1", "published");
    assertThat(hidden.band()).isNull();
    assertThat(eyes.body("/openings/" + hidden.id(), tarnholm.sarah()))
        .contains("Band H1")
        .doesNotContain("58,000");
    brought("H2", "draft");
    assertThat(brought("H2", "published").band()).isNull();
  }

  @Test
  void rulesThatShowItLaterLeaveWhatWasPublishedBeforeAsItWas() {
    rules(false);
    brought("H3", "published");
    rules(true);
    assertThat(brought("H3", "published").band()).isNull();
    assertThat(brought("S1", "published").band()).isNotNull();
  }
}
