/**
 * Files in and out: reads people's files safely, runs imports of every kind in one transaction each
 * with a dry run and a report, keeps column mappings, writes exports. Knows no kind of its own:
 * each module brings its {@link org.waymark.app.exchange.ImportKind}. Never guesses what a row
 * means, never keeps a file after its run is over.
 */
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit"})
@NullMarked
package org.waymark.app.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
