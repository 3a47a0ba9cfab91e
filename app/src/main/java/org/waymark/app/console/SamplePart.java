package org.waymark.app.console;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Something that the people of a new sample company did, beside what its files bring in. Parts are
 * played in the order that each declares with {@code @Order}.
 */
interface SamplePart {
  /**
   * Does it.
   *
   * @param files where the company's files are
   */
  void play(Path files) throws IOException;
}
