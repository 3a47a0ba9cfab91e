package org.waymark.app.shell;

import java.util.List;
import org.waymark.app.kernel.Refusal;

/** One example of every piece that pages are made of. */
public record GuideView(
    FitBar fit,
    FitTable table,
    List<Eligibility> eligibilities,
    List<OpeningCard> openings,
    Trail trail,
    Audience audience,
    Audience goalAudience,
    List<Refusal> refusals,
    List<Figure> figures,
    HeatGrid heat,
    Supply supply,
    Stages stages,
    RoleMap roles,
    OrgMap units,
    GapChart gaps,
    Progress progress,
    Pager pager,
    Toast toast,
    List<Pick> people) {}
