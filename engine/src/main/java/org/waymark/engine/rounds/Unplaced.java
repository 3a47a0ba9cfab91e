package org.waymark.engine.rounds;

/** Why somebody was not placed. */
public enum Unplaced {
  /** They handed in no wish. */
  NO_WISH,
  /** Their team lets fewer people go than entered, and the draw went to others. */
  NOT_RELEASED,
  /** They are barred from all that they wished for. */
  BARRED,
  /** No opening that they wished for, and may have, ranked them. */
  NOT_RANKED,
  /** Every opening that would have taken them was full with people it prefers. */
  FULL
}
