package org.waymark.app.recognition.rewards;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.Moving;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.opportunities.TarnholmHats;
import org.waymark.app.recognition.Thanks;

/**
 * Jonas grew people: Sarah nominates him, Ingrid is HR partner of Digital, Nora and Odd lead the
 * company.
 */
@TestComponent
public class Rewarded {
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final Moving moving;
  private final Nominating nominating;
  private final Rewarding rewarding;
  private final Budgets budgets;
  private final Thanks thanks;
  private final RuleBook book;
  private final RuleSteps rules;
  private final JdbcClient db;
  private int nr;

  Rewarded(
      Tarnholm tarnholm,
      TarnholmHats hats,
      Moving moving,
      Nominating nominating,
      Rewarding rewarding,
      Budgets budgets,
      Thanks thanks,
      RuleBook book,
      RuleSteps rules,
      JdbcClient db) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.moving = moving;
    this.nominating = nominating;
    this.rewarding = rewarding;
    this.budgets = budgets;
    this.thanks = thanks;
    this.book = book;
    this.rules = rules;
    this.db = db;
  }

  void company() {
    moving.company();
    tarnholm.person("nora", "Nora", "Berg", tarnholm.company, tarnholm.productManager);
    tarnholm.person("odd", "Odd", "Aas", tarnholm.company, tarnholm.productManager);
    moving.reports("mei", "jonas");
    hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
    hats.give("nora", Hat.LEADER, tarnholm.company);
    hats.give("odd", Hat.LEADER, tarnholm.company);
  }

  Viewer ingrid() {
    return hats.viewer("ingrid");
  }

  Viewer nora() {
    return hats.viewer("nora");
  }

  Viewer odd() {
    return hats.viewer("odd");
  }

  PersonId jonas() {
    return tarnholm.person("jonas");
  }

  /** A version of the rules under which one person thanked is enough for everything. */
  void thanksAreEnough() {
    Rules now = book.inForce();
    Map<String, Rules.Line> lines = new HashMap<>(now.lines());
    lines.put("people_thanked", new Rules.Line(1, 5));
    hats.give("grace", Hat.HR_PARTNER, tarnholm.stores);
    int version =
        Eyes.done(rules.propose(ingrid(), new Rules(1, 12, lines, now.needed()), "For a test."));
    Eyes.done(rules.answer(hats.viewer("grace"), version, true));
    hats.takeAll("grace");
    thanks.thank(
        tarnholm.jonas(), tarnholm.person("sarah"), Set.of(Tarnholm.DATA), "Well done.", false);
  }

  /** By somebody new in Jonas' team. */
  NominationId nominated(RewardKind kind) {
    return Eyes.done(
        nominating.nominate(
            tarnholm.viewer(moving.somebody()),
            jonas(),
            kind,
            "He lets people go and helps them."));
  }

  NominationId confirmed(RewardKind kind, @Nullable Long amount) {
    NominationId id = nominated(kind);
    return Eyes.done(rewarding.confirm(ingrid(), id, amount, ""));
  }

  void budget(long amount) {
    Eyes.done(budgets.set(nora(), tarnholm.company, amount, "For the year " + ++nr));
  }

  long spent() {
    return db.sql("select coalesce(sum(spent), 0) from recognition.budget")
        .query(Long.class)
        .single();
  }

  long inLedger() {
    return db.sql("select coalesce(sum(amount), 0) from recognition.entry")
        .query(Long.class)
        .single();
  }
}
