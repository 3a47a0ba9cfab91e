package org.waymark.app.console;

import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence on the terminal instead of a stack trace. */
final class PlainFailure implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception e, picocli.CommandLine line, ParseResult parsed) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof CommandRefused)) {
      cause = cause.getCause();
    }
    String said = cause.getMessage();
    line.getErr()
        .println(
            said == null
                ? "This went wrong inside Waymark (" + cause.getClass().getSimpleName() + ")."
                : said);
    return 1;
  }
}
