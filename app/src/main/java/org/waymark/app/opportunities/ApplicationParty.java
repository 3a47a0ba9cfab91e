package org.waymark.app.opportunities;

/** Who acts on an application, and who is told. */
public enum ApplicationParty {
  PERSON,
  /** Owner and co-owners of the opening, and the HR partner of its unit. */
  HIRING,
  /** The person's manager: once, at the stage that was fixed when it was sent. */
  MANAGER,
  /** Those who fill other openings that the person applied for. */
  OTHER_OPENINGS,
  /** A matching round, in which both sides ranked each other. */
  ROUND,
  /** When the person leaves. */
  COMPANY
}
