package org.waymark.app.exchange.files;

/**
 * How much of one file is read.
 *
 * @param bytes largest file
 * @param columns most columns
 * @param cell longest cell, in characters, before its own column is asked
 */
public record FileLimits(long bytes, int columns, int cell) {
  public static final FileLimits USUAL = new FileLimits(100_000_000, 200, 100_000);
}
