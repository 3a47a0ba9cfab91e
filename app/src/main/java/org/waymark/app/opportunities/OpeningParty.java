package org.waymark.app.opportunities;

/** Who acts on an opening, and who is told. */
public enum OpeningParty {
  /** Owner and co-owners, and the HR partner of its unit. */
  HIRING,
  /** Who has to agree before it is published; never somebody who fills it. */
  APPROVER,
  /** By itself, when the last seat is taken. */
  COMPANY,
  /** Those who applied and have no answer yet. */
  APPLICANTS,
  /** Those who accepted. */
  TAKING_PART,
  /** Those for whom alone a restricted opening is there. */
  NAMED
}
