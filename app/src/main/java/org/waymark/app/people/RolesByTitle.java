package org.waymark.app.people;

import java.util.List;

/** Known roles that mean work like a title; told by the module that reads titles. */
public interface RolesByTitle {
  /** Where nobody reads titles. */
  RolesByTitle NONE =
      new RolesByTitle() {
        @Override
        public Likes atOnce() {
          return title -> List.of();
        }

        @Override
        public Likes thorough() {
          return title -> List.of();
        }
      };

  /** By what is at hand, for a page that waits: words alone while more is being made ready. */
  Likes atOnce();

  /** As well as can be, for work behind the pages: may take seconds. */
  Likes thorough();

  /** The roles of one moment, asked about many titles. */
  @FunctionalInterface
  interface Likes {
    /** At most three, the most alike first; none where no title is near. */
    List<RoleCard> like(String title);
  }
}
