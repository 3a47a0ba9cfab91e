package org.waymark.app.access.web;

import static org.waymark.app.access.web.Extent.ALL;
import static org.waymark.app.access.web.Extent.APPLIED;
import static org.waymark.app.access.web.Extent.ASKED;
import static org.waymark.app.access.web.Extent.BY_NUMBER;
import static org.waymark.app.access.web.Extent.FOUND;
import static org.waymark.app.access.web.Extent.NAMED;
import static org.waymark.app.access.web.Extent.NOTHING;
import static org.waymark.app.access.web.Extent.NUMBERS;
import static org.waymark.app.access.web.Extent.NUMBERS_OWN_UNITS;
import static org.waymark.app.access.web.Extent.OWN;
import static org.waymark.app.access.web.Extent.OWN_GIVEN;
import static org.waymark.app.access.web.Extent.OWN_RATING;
import static org.waymark.app.access.web.Extent.OWN_UNITS;
import static org.waymark.app.access.web.Extent.REVEALED;
import static org.waymark.app.access.web.Extent.SHARED;
import static org.waymark.app.access.web.Extent.SHARED_BY_NAME;
import static org.waymark.app.access.web.Extent.THEIR_OPENING;

/** What there is to see, and how far each {@link Side} sees it, in the order of the sides. */
public enum Matter {
  PROFILE(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
  SKILLS(ALL, ALL, OWN_UNITS, FOUND, NUMBERS, NUMBERS, NOTHING, NOTHING),
  EVIDENCE(ALL, SHARED, SHARED, APPLIED, NOTHING, NOTHING, NOTHING, NOTHING),
  WISHES(ALL, SHARED_BY_NAME, SHARED, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  INTEREST(ALL, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  APPLICATION(ALL, REVEALED, OWN_UNITS, THEIR_OPENING, NOTHING, NOTHING, NOTHING, BY_NUMBER),
  PANEL_SCORES(OWN, NOTHING, OWN_GIVEN, OWN_GIVEN, NOTHING, NOTHING, NOTHING, NOTHING),
  DECISION(ALL, NOTHING, OWN_UNITS, THEIR_OPENING, NOTHING, NOTHING, NOTHING, NOTHING),
  DECISION_QUESTION(OWN, NOTHING, OWN_UNITS, THEIR_OPENING, NOTHING, NOTHING, NOTHING, NOTHING),
  TALK(OWN, NOTHING, OWN_UNITS, THEIR_OPENING, NOTHING, NOTHING, NOTHING, NOTHING),
  FIT(ALL, NOTHING, OWN_UNITS, FOUND, NOTHING, NOTHING, NOTHING, NOTHING),
  MOVE(ALL, ASKED, OWN_UNITS, ASKED, NOTHING, ASKED, NOTHING, BY_NUMBER),
  CHECK_IN(OWN, SHARED, ALL, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  MENTOR_OFFER(ALL, ALL, ALL, ALL, ALL, ALL, NOTHING, ALL),
  MENTORSHIP(ALL, NOTHING, NOTHING, NOTHING, NUMBERS, NOTHING, NOTHING, NOTHING),
  ROUND_ENTRY(ALL, NOTHING, NUMBERS, FOUND, NOTHING, NOTHING, NOTHING, NOTHING),
  ROUND_RANKING(OWN, NOTHING, NOTHING, OWN_GIVEN, NOTHING, NOTHING, NOTHING, NOTHING),
  ROUND_RESULT(OWN, NOTHING, NUMBERS, THEIR_OPENING, NOTHING, NOTHING, NOTHING, NOTHING),
  CHAIN(NOTHING, ASKED, OWN_UNITS, THEIR_OPENING, NOTHING, NOTHING, NOTHING, NOTHING),
  ABROAD(OWN, NOTHING, OWN_UNITS, NOTHING, NOTHING, ASKED, NOTHING, NOTHING),
  ABROAD_PRIVATE(OWN, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  COUNTRY_PACK(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
  DRAFT(OWN, OWN, OWN_UNITS, ALL, NOTHING, ASKED, NOTHING, NOTHING),
  RESTRICTED(NAMED, NOTHING, OWN_UNITS, ALL, NOTHING, ASKED, NOTHING, NOTHING),
  QUESTION(OWN, OWN_RATING, OWN_UNITS, NOTHING, NOTHING, NOTHING, NOTHING, ALL),
  RULES(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
  RULE_DRAFT(NOTHING, NOTHING, ALL, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  RULE_FACT(OWN, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  EXCEPTION(OWN, NOTHING, ASKED, NOTHING, NOTHING, ASKED, NOTHING, ALL),
  ROLE_PROPOSAL(OWN, ALL, OWN_UNITS, NOTHING, ALL, ASKED, NOTHING, ALL),
  SUITED(NOTHING, OWN_GIVEN, OWN_UNITS, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  ENDORSEMENT(ALL, OWN, APPLIED, APPLIED, NOTHING, NOTHING, NOTHING, NOTHING),
  NOMINATION(ALL, OWN, OWN_UNITS, THEIR_OPENING, NOTHING, NOTHING, NOTHING, NOTHING),
  OBJECTIVE(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
  AIMING(
      NOTHING,
      NOTHING,
      NUMBERS_OWN_UNITS,
      NOTHING,
      NOTHING,
      NUMBERS_OWN_UNITS,
      NOTHING,
      NOTHING),
  THANKS(OWN, SHARED, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  REWARDS(OWN, ALL, OWN_UNITS, NOTHING, NOTHING, OWN_UNITS, NOTHING, ALL),
  REWARD_NOMINATION(NOTHING, NOTHING, OWN_UNITS, NOTHING, NOTHING, ASKED, NOTHING, ALL),
  REWARD_RULES(ALL, ALL, ALL, ALL, ALL, ALL, ALL, ALL),
  SUPPLY(
      NOTHING, NOTHING, NUMBERS_OWN_UNITS, NOTHING, NUMBERS, NUMBERS_OWN_UNITS, NOTHING, NOTHING),
  LESSONS(ALL, ALL, NOTHING, NOTHING, NUMBERS, NOTHING, NOTHING, NOTHING),
  LESSON_ANSWERS(ALL, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  MESSAGES(ALL, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING),
  OUTGOING_MAIL(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NUMBERS, NOTHING),
  LOOKS(OWN, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, ALL),
  IMPORT(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, ALL, NOTHING);

  /** Who looks, by their relation to the person. */
  public enum Side {
    SELF,
    MANAGER,
    HR_PARTNER,
    OPENING,
    LEARNING,
    LEADER,
    ADMINISTRATOR,
    AUDITOR
  }

  private final Extent self;
  private final Extent manager;
  private final Extent hrPartner;
  private final Extent opening;
  private final Extent learning;
  private final Extent leader;
  private final Extent administrator;
  private final Extent auditor;

  Matter(
      Extent self,
      Extent manager,
      Extent hrPartner,
      Extent opening,
      Extent learning,
      Extent leader,
      Extent administrator,
      Extent auditor) {
    this.self = self;
    this.manager = manager;
    this.hrPartner = hrPartner;
    this.opening = opening;
    this.learning = learning;
    this.leader = leader;
    this.administrator = administrator;
    this.auditor = auditor;
  }

  public Extent seenBy(Side side) {
    return switch (side) {
      case SELF -> self;
      case MANAGER -> manager;
      case HR_PARTNER -> hrPartner;
      case OPENING -> opening;
      case LEARNING -> learning;
      case LEADER -> leader;
      case ADMINISTRATOR -> administrator;
      case AUDITOR -> auditor;
    };
  }
}
