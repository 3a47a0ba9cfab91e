package org.waymark.engine.person;

/** What kind of step a move is; several can hold at once. */
public enum MoveKind {
  UP,
  SIDEWAYS,
  DOWN,
  PROJECT,
  ROTATION,
  ABROAD
}
