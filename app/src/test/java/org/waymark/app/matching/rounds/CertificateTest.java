package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.engine.rounds.Lottery;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What everybody in a round can check alone. */
@RoundsTest
class CertificateTest {
  private final Rounding rounding;
  private final Eyes eyes;
  private final JsonMapper json;
  private final EntryStore entries;

  CertificateTest(Rounding rounding, Eyes eyes, JsonMapper json, EntryStore entries) {
    this.rounding = rounding;
    this.eyes = eyes;
    this.json = json;
    this.entries = entries;
  }

  @BeforeAll
  void aCompany() {
    rounding.company();
  }

  @Test
  void eachFindsTheirOwnSealAmongAllAndNothingOfAnybodyElse() {
    OpeningId one = rounding.opening("One");
    OpeningId two = rounding.opening("Two");
    RoundId id = rounding.started(one, two);
    List<Viewer> people = rounding.several(6);
    people.forEach(p -> rounding.enters(p, id, one, two));
    assertThat(eyes.status("/rounds/" + id + "/certificate", people.getFirst())).isEqualTo(404);
    rounding.peopleAreDone();
    rounding.ranks(rounding.grace(), id, one, people.toArray(Viewer[]::new));
    rounding.ranks(rounding.grace(), id, two, people.reversed().toArray(Viewer[]::new));
    rounding.bothAreDone();
    rounding.published(id);

    for (Viewer person : people) {
      JsonNode file = json.readTree(eyes.body("/rounds/" + id + "/certificate.json", person));
      JsonNode all = file.get("certificate");
      List<String> seals = new ArrayList<>();
      all.get("seals").forEach(seal -> seals.add(seal.asString()));
      String text = file.get("yours").get(0).get("text").asString();
      assertThat(seals).contains(Seals.of(text)).hasSize(8);
      assertThat(text).endsWith(one + "\n" + two + "\n");
      assertThat(Seals.root(seals)).isEqualTo(all.get("root").asString());
      Lottery lottery = new Lottery(Long.parseLong(all.get("seed").asString()));
      assertThat(lottery.seal()).isEqualTo(all.get("seal").asString());
      int number = file.get("result").get("number").asInt();
      assertThat(lottery.named("ties").places(6)[number] + 1)
          .isEqualTo(file.get("result").get("draw").asInt());
      people.stream()
          .filter(other -> !other.self().equals(person.self()))
          .forEach(
              other ->
                  assertThat(file.toString())
                      .doesNotContain(other.self().toString())
                      .doesNotContain(
                          entries.of(id, other.self()).orElseThrow().salt().toString()));
    }
    assertThat(eyes.page("/rounds/" + id + "/certificate", people.getFirst()).text())
        .contains("no person and no opening would both rather have each other");
  }
}
