package org.waymark.app.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that the database does not answer, or not to us. */
final class OutOfReachAnalyzer extends AbstractFailureAnalyzer<SQLException> {
  @Override
  protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
    String state = cause.getSQLState() == null ? "" : cause.getSQLState();
    return state.matches("(08|28|3D).*")
        ? new FailureAnalysis(
            "Waymark cannot reach its database: " + cause.getMessage(),
            "See docs/operations.md for the two roles it signs in with.",
            cause)
        : null;
  }
}
