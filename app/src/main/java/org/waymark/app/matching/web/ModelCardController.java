package org.waymark.app.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.matching.Policy;
import org.waymark.app.matching.store.Policies;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Words;
import org.waymark.engine.Certainty;
import org.waymark.engine.person.NextRoleWeights;
import org.waymark.engine.person.PreferenceWeights;

/** How matches are made, for everybody: what goes in, what never does, every weight. */
@Controller
@ConditionalOnWebApplication
class ModelCardController {
  private final Pages pages;
  private final Policies policies;
  private final Clock clock;

  ModelCardController(Pages pages, Policies policies, Clock clock) {
    this.pages = pages;
    this.policies = policies;
    this.clock = clock;
  }

  @GetMapping("/model-card")
  @OpenTo(everyone = true)
  View card() {
    Policy policy = policies.inForce();
    return pages.page(
        "matching/model-card.jte",
        new ModelCardView(
            policy.version(),
            policy.gate().threshold(),
            List.of(Certainty.values()).stream()
                .map(c -> number("matching.sure." + c.name(), c.factor()))
                .toList(),
            preferences(policy.preferences()),
            nextRoles(policy.nextRoles()),
            IntStream.range(0, policy.hours().size())
                .mapToObj(i -> number("matching.card.hours.step", policy.hours().get(i), i + 1))
                .toList(),
            policy.hidden(),
            policies.all().stream()
                .map(
                    v ->
                        new ModelCardView.Version(
                            v.policy().version(), LocalDate.ofInstant(v.since(), clock.getZone())))
                .toList()));
  }

  private static List<ModelCardView.Weight> preferences(PreferenceWeights w) {
    return List.of(
        number("matching.card.preference.targetRole", w.targetRole()),
        number("matching.card.preference.targetFamily", w.targetFamily()),
        number("matching.card.preference.use", w.use()),
        number("matching.card.preference.grow", w.grow()),
        number("matching.card.preference.ratherNot", -w.ratherNot()),
        number("matching.card.preference.place", w.place()),
        number("matching.card.preference.time", w.time()),
        number("matching.card.preference.kind", w.kind()),
        number("matching.card.preference.levelStep", -w.levelStep()),
        number("matching.card.preference.observed", w.observed()),
        number("matching.card.preference.bound", w.bound()));
  }

  private static List<ModelCardView.Weight> nextRoles(NextRoleWeights w) {
    return List.of(
        number("matching.card.next.fit", w.fit()),
        number("matching.card.next.uses", w.uses()),
        number("matching.card.next.observed", w.observed()),
        number("matching.card.next.step", w.step()));
  }

  private static ModelCardView.Weight number(String key, int value, Object... values) {
    return new ModelCardView.Weight(Words.of(key, values), value);
  }
}
