package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.growth.plans.Suggestions.Suggestion;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Supposing;

/** Takes over what is proposed today, or what a template holds. */
@Component
class Taking {
  private final PlanRights rights;
  private final Targets targets;
  private final PlanMaker maker;
  private final ActionStore actions;
  private final Suggestions suggestions;
  private final TemplateStore templates;
  private final Supposing supposing;

  Taking(
      PlanRights rights,
      Targets targets,
      PlanMaker maker,
      ActionStore actions,
      Suggestions suggestions,
      TemplateStore templates,
      Supposing supposing) {
    this.rights = rights;
    this.targets = targets;
    this.maker = maker;
    this.actions = actions;
    this.suggestions = suggestions;
    this.templates = templates;
    this.supposing = supposing;
  }

  /** Of what is proposed now, what was chosen; what is proposed no more is left out. */
  Outcome<List<Draft>> proposals(Viewer viewer, PlanId id, List<String> keys, Locale language) {
    PlanRights.Seen seen = rights.seen(viewer, id);
    if (!seen.mine()) {
      throw new NotYours();
    }
    Outlook outlook =
        maker.outlook(seen.plan().person(), targets.of(viewer, seen.plan()), supposing.measure());
    List<Draft> chosen =
        suggestions.of(outlook, actions.of(id), language).stream()
            .filter(s -> keys.contains(s.key()))
            .map(Suggestion::draft)
            .toList();
    return chosen.isEmpty() ? Outcome.refused("growth.action.no.choice") : Outcome.done(chosen);
  }

  Outcome<List<Draft>> template(UUID id) {
    return templates
        .find(id)
        .map(t -> Outcome.done(t.drafts()))
        .orElseGet(() -> Outcome.refused("growth.template.no.more"));
  }
}
