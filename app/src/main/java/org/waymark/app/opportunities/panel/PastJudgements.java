package org.waymark.app.opportunities.panel;

import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.PanelRepository;

/** Panels of a sample's past, and what they gave. */
@Component
public class PastJudgements {
  private final PanelRepository panels;
  private final JudgementStore judgements;

  PastJudgements(PanelRepository panels, JudgementStore judgements) {
    this.panels = panels;
    this.judgements = judgements;
  }

  public void add(OpeningId opening, PersonId by, ApplicationId application, Judgement judgement) {
    panels.add(opening, judgement.member(), by, judgement.at());
    judgements.add(application, judgement);
  }
}
