package org.waymark.app.growth.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.growth.PlanId;
import org.waymark.app.growth.learning.Course;
import org.waymark.app.growth.learning.Courses;
import org.waymark.app.growth.plans.Targets.Target;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Supposing;
import org.waymark.app.matching.Supposing.Measure;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Slots;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts the page of one plan together; whoever else looks is recorded. */
@Component
class PlanMaker {
  private final PlanRights rights;
  private final Targets targets;
  private final GoalMaker goals;
  private final ActionStore actions;
  private final CommentStore comments;
  private final TemplateStore templates;
  private final Suggestions suggestions;
  private final Curves curves;
  private final SharingMaker sharing;
  private final Courses courses;
  private final Supposing supposing;
  private final Profiles profiles;
  private final Skills skills;
  private final Objectives objectives;
  private final People people;
  private final Slots slots;
  private final Audit audit;
  private final Clock clock;

  PlanMaker(
      PlanRights rights,
      Targets targets,
      GoalMaker goals,
      ActionStore actions,
      CommentStore comments,
      TemplateStore templates,
      Suggestions suggestions,
      Curves curves,
      SharingMaker sharing,
      Courses courses,
      Supposing supposing,
      Profiles profiles,
      Skills skills,
      Objectives objectives,
      People people,
      Slots slots,
      Audit audit,
      Clock clock) {
    this.rights = rights;
    this.targets = targets;
    this.goals = goals;
    this.actions = actions;
    this.comments = comments;
    this.templates = templates;
    this.suggestions = suggestions;
    this.curves = curves;
    this.sharing = sharing;
    this.courses = courses;
    this.supposing = supposing;
    this.profiles = profiles;
    this.skills = skills;
    this.objectives = objectives;
    this.people = people;
    this.slots = slots;
    this.audit = audit;
    this.clock = clock;
  }

  PlanView of(Viewer viewer, PlanId id, Locale language) {
    return of(viewer, id, language, List.of(), "");
  }

  /** After something was refused. */
  PlanView of(Viewer viewer, PlanId id, Locale language, List<Refusal> refusals, String typed) {
    PlanRights.Seen seen = rights.seen(viewer, id);
    Plan plan = seen.plan();
    if (!seen.mine()) {
      audit.read(viewer, plan.person(), "plan", null);
    }
    Target target = targets.of(viewer, plan);
    List<PlanAction> all = actions.of(id);
    Measure measure = supposing.measure();
    Outlook outlook = outlook(plan.person(), target, measure);
    Lines lines = lines(all, outlook);
    boolean change = seen.mine() && plan.active();
    PersonCard card = people.card(plan.person()).orElseThrow();
    return new PlanView(
        id,
        seen.mine(),
        seen.mine() ? "" : card.name(),
        "/people/" + plan.person(),
        goals.of(viewer, plan, target),
        stage(plan),
        target.asked().isEmpty() ? null : measured(seen, target, all, outlook, measure),
        all.stream().filter(a -> a.stage().ahead()).map(lines::line).toList(),
        all.stream().filter(a -> !a.stage().ahead()).map(lines::line).toList(),
        change ? proposals(outlook, all, language) : List.of(),
        change
            ? templates.all().stream()
                .map(t -> new PlanView.Template(t.id().toString(), t.name()))
                .toList()
            : List.of(),
        comments(viewer, id, seen.since()),
        sharing.of(viewer, plan),
        serves(plan, target),
        slots.of("plan.beside", viewer, subject(plan, target)),
        refusals,
        typed);
  }

  /** Of a plan without a goal there is nothing to say. */
  private List<Objectives.Served> serves(Plan plan, Target target) {
    if (plan.goal() instanceof Goal.Skill(SkillId skill, int _)) {
      return objectives.serving(List.of(), List.of(skill));
    }
    RoleId role = target.role();
    return role == null ? List.of() : objectives.serving(List.of(role), List.of());
  }

  /** Whose it is, which, and towards which role, if towards one. */
  private static String subject(Plan plan, Target target) {
    RoleId role = target.role();
    return plan.person() + "," + plan.id() + "," + (role == null ? "" : role);
  }

  Outlook outlook(PersonId person, Target target, Measure measure) {
    return new Outlook(
        measure,
        target.asked(),
        profiles.estimates(List.of(person)).getOrDefault(person, List.of()));
  }

  private PlanView.Stage stage(Plan plan) {
    return new PlanView.Stage(
        plan.stage().name(), plan.active(), day(plan.begunAt()), day(plan.since()));
  }

  private Lines lines(List<PlanAction> all, Outlook outlook) {
    Set<SkillId> named = new HashSet<>();
    Set<UUID> taught = new HashSet<>();
    for (PlanAction a : all) {
      Aim aim = a.draft().aim();
      UUID course = a.draft().course();
      if (aim != null) {
        named.add(aim.skill());
      }
      if (course != null) {
        taught.add(course);
      }
    }
    Map<UUID, Course> known = taught.isEmpty() ? Map.of() : courses.of(taught);
    return new Lines(skills.cards(named), known, outlook, LocalDate.now(clock), clock.getZone());
  }

  private PlanView.Measured measured(
      PlanRights.Seen seen, Target target, List<PlanAction> all, Outlook outlook, Measure measure) {
    List<PlanAction> counting = all.stream().filter(a -> a.stage() != ActionStage.DROPPED).toList();
    List<PlanAction> ahead = all.stream().filter(a -> a.stage().ahead()).toList();
    List<Curve.Dot> dots =
        curves.of(seen.plan().person(), seen.plan(), target.asked(), measure, seen.since()).stream()
            .map(PlanMaker::dot)
            .toList();
    List<Outlook.Gap> gaps = outlook.gaps();
    Map<SkillId, SkillCard> names =
        skills.cards(gaps.stream().map(Outlook.Gap::skill).collect(Collectors.toSet()));
    return new PlanView.Measured(
        new Curve(dots, seen.plan().active() ? ahead(ahead, outlook) : null),
        counting.size() - ahead.size(),
        counting.size(),
        ahead.stream()
            .map(a -> a.draft().hours())
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum(),
        gaps.stream().filter(g -> names.containsKey(g.skill())).map(g -> gap(g, names)).toList());
  }

  private static Curve.Dot dot(Curves.Point p) {
    Readiness r = p.readiness();
    return new Curve.Dot(p.on(), r.points(), r.low(), r.high());
  }

  private static PlanView.Gap gap(Outlook.Gap g, Map<SkillId, SkillCard> names) {
    return new PlanView.Gap(
        Objects.requireNonNull(names.get(g.skill())).name(),
        g.have(),
        g.need(),
        g.required(),
        g.hours(),
        g.gain());
  }

  /** With everything that lies ahead done, by the last day that is named; else in half a year. */
  private Curve.@Nullable Ahead ahead(List<PlanAction> ahead, Outlook outlook) {
    List<Aim> aims = ahead.stream().map(a -> a.draft().aim()).filter(Objects::nonNull).toList();
    int then = outlook.with(aims).points();
    if (then <= outlook.now().points()) {
      return null;
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate by =
        ahead.stream()
            .map(a -> a.draft().dueOn())
            .filter(Objects::nonNull)
            .filter(d -> d.isAfter(today))
            .max(LocalDate::compareTo)
            .orElse(today.plusMonths(6));
    return new Curve.Ahead(by, then);
  }

  private List<PlanView.Proposal> proposals(
      Outlook outlook, List<PlanAction> all, Locale language) {
    return suggestions.of(outlook, all, language).stream()
        .map(
            s ->
                new PlanView.Proposal(
                    s.key(),
                    s.draft().kind().name(),
                    s.draft().title(),
                    Lines.aim(Objects.requireNonNull(s.draft().aim()), s.skill()),
                    s.draft().hours(),
                    s.gain(),
                    s.provider()))
        .toList();
  }

  private List<PlanView.Comment> comments(Viewer viewer, PlanId id, Instant since) {
    List<CommentStore.Comment> all = comments.of(id, since);
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(CommentStore.Comment::by).collect(Collectors.toSet()));
    return all.stream()
        .map(
            c ->
                new PlanView.Comment(
                    cards.containsKey(c.by())
                        ? Objects.requireNonNull(cards.get(c.by())).name()
                        : "",
                    viewer.is(c.by()),
                    day(c.at()),
                    c.words()))
        .toList();
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }
}
